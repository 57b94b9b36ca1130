package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import org.havn.dashboard.connect.ConnectProgress;
import org.havn.dashboard.connect.ConnectProgress.Step;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;

/** Connect, in three steps: get the extension, load it, pair. Turns to connected by itself when a browser pairs. */
class ConnectSteps extends Card {
    private final Div content = new Div();

    private final ConnectProgress progress = ConnectProgress.of(VaadinSession.getCurrent());
    private boolean connected;
    private boolean supported;

    ConnectSteps(boolean connected, boolean supported) {
        super(say("connect-steps.title"));
        content.addClassName("stack");
        add(content);
        show(connected, supported);
        progress.whileShown(content, () -> show(this.connected, this.supported));
    }

    /** Says what is done and what is to do; a browser that cannot run the extension is told so first. */
    final void show(boolean connected, boolean supported) {
        this.connected = connected;
        this.supported = supported;
        aside(
                connected
                        ? new Chip(say("connect-steps.connected"), Chip.Tone.SEA)
                        : new Chip(say("connect-steps.not-connected"), Chip.Tone.AMBER));
        content.removeAll();
        if (!connected && !supported) {
            var old = new Div(say("connect-steps.upgrade"));
            old.addClassNames("notice", "coral");
            old.getElement().setAttribute("role", "alert");
            content.add(old);
        }
        if (connected) {
            content.add(new Span(say("connect-steps.done")));
            return;
        }
        var steps = new OrderedList(
                step(say("connect-steps.get"), progress.has(Step.GET)),
                step(say("connect-steps.load"), progress.has(Step.LOAD)),
                step(say("connect-steps.pair"), false));
        steps.addClassName("prose-list");
        content.add(steps);
    }

    private static ListItem step(String text, boolean done) {
        var step = new ListItem(done ? say("connect-steps.step.done", text) : text);
        if (done) step.addClassName("done");
        return step;
    }
}
