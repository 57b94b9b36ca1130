package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.PathLink;

/** A page that says one thing and offers the way on. */
class Message extends Main {
    Message() {
        addClassName("entry");
    }

    void show(String title, String text) {
        removeAll();
        var card = new Div(
                new PathLink(Paths.HOME, "Havn").as("brand"),
                new H1(title),
                new Paragraph(text),
                new PathLink(Paths.HOME, say("message.home")).as("link"));
        card.addClassNames("card", "entry-card");
        add(card);
    }
}
