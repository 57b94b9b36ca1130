package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;
import org.havn.dashboard.Words;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Short messages at the edge of the screen: what was done, and what was refused. */
public final class Toasts {
    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(9);

    private Toasts() {}

    public static void done(String text) {
        open(new Notification(new Span(text)), SHORT);
    }

    /** Says what was done, and lets it be taken back while it is shown. */
    public static void done(String text, Runnable undo) {
        var toast = new Notification();
        var button = new Button(say("do.undo"), click -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(new Span(text), button);
        line.addClassName("toast");
        toast.add(line);
        open(toast, LONG);
    }

    public static void refused(Refusal reason) {
        problem(Words.of(reason));
    }

    public static void refused(Refused refused) {
        problem(Words.of(refused));
    }

    public static void problem(String text) {
        var toast = new Notification(new Span(text));
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.setAssertive(true);
        open(toast, LONG);
    }

    private static void open(Notification toast, Duration shown) {
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.setDuration((int) shown.toMillis());
        toast.open();
    }
}
