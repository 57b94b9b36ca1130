package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;

/** Connect, in three steps: get the extension, load it, pair. Turns to connected by itself when a browser pairs. */
class ConnectSteps extends Card {
    private final Div content = new Div();

    ConnectSteps(boolean connected, boolean supported) {
        super(say("connect.title"));
        content.addClassName("stack");
        add(content);
        show(connected, supported);
    }

    /** Says what is done and what is to do; a browser that cannot run the extension is told so first. */
    final void show(boolean connected, boolean supported) {
        aside(
                connected
                        ? new Chip(say("connect.connected"), Chip.Tone.SEA)
                        : new Chip(say("connect.not-connected"), Chip.Tone.AMBER));
        content.removeAll();
        if (!connected && !supported) {
            var old = new Div(say("connect.upgrade"));
            old.addClassNames("notice", "coral");
            old.getElement().setAttribute("role", "alert");
            content.add(old);
        }
        if (connected) {
            content.add(new Span(say("connect.done")));
            return;
        }
        var steps = new OrderedList(
                new ListItem(say("connect.get")), new ListItem(say("connect.load")), new ListItem(say("connect.pair")));
        steps.addClassName("prose-list");
        content.add(steps);
    }
}
