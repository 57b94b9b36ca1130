package org.havn.dashboard.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A person in a list: initials, name (a link where the reader may open it), and a second line. */
public class PersonLine extends Div {
    private final Div words = new Div();

    private PersonLine(String name, Component title) {
        addClassName("person-line");
        title.getElement().getClassList().add("name");
        words.addClassName("words");
        words.add(title);
        add(new Initials(name), words);
    }

    public static PersonLine of(String name) {
        return new PersonLine(name, new Span(name));
    }

    public static PersonLine linked(String name, String path) {
        return new PersonLine(name, new PathLink(path, name));
    }

    /** The line with one more row of second-ink text below the name. */
    public PersonLine below(Component... parts) {
        var line = new Paragraph(parts);
        line.addClassName("second");
        words.add(line);
        return this;
    }

    public PersonLine below(String text) {
        return text.isBlank() ? this : below(new Span(text));
    }
}
