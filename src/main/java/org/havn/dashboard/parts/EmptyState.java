package org.havn.dashboard.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where nothing is yet: what would be here, and what to do for it. */
public class EmptyState extends Div {
    public EmptyState(String title, String text, Component... actions) {
        addClassName("empty-state");
        add(new H3(title), new Paragraph(text));
        add(actions);
    }

    /** As a quiet line, for a part of a screen that is mostly empty. */
    public EmptyState quiet() {
        addClassName("quiet");
        return this;
    }
}
