package org.havn.dashboard.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of a screen with its heading. */
public class Card extends Section {
    private final Span aside = new Span();

    public Card(String heading, Component... content) {
        addClassName("card");
        var head = new Div(new H2(heading), aside);
        head.addClassName("card-head");
        aside.addClassName("aside");
        aside.setVisible(false);
        add(head);
        add(content);
    }

    /** A short text or a link at the right of the heading. */
    public Card aside(Component... parts) {
        aside.removeAll();
        aside.add(parts);
        aside.setVisible(true);
        return this;
    }

    public Card aside(String text) {
        return aside(new Span(text));
    }
}
