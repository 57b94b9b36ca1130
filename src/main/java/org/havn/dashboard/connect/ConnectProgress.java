package org.havn.dashboard.connect;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How far the member has come, in this browser, on the way to a paired extension. The extension pairs in the same
 * browser and so in the same session, which is how the open page learns that it was loaded. Forgotten with the session:
 * what counts, the pairing, is kept.
 */
public final class ConnectProgress {
    private final Set<Step> done = Collections.synchronizedSet(EnumSet.noneOf(Step.class));
    private final Map<Component, Listener> listeners = Collections.synchronizedMap(new LinkedHashMap<>());

    private ConnectProgress() {}

    /** What comes before pairing. */
    public enum Step {
        GET,
        LOAD
    }

    private record Listener(UI ui, Runnable then) {}

    /** That of a session whose lock is held. */
    public static ConnectProgress of(VaadinSession session) {
        var known = session.getAttribute(ConnectProgress.class);
        if (known != null) return known;
        var begun = new ConnectProgress();
        session.setAttribute(ConnectProgress.class, begun);
        return begun;
    }

    /** A step is done, and with it those before; every open page of the session is told. */
    public void done(Step step) {
        for (var earlier : Step.values()) if (earlier.compareTo(step) <= 0) done.add(earlier);
        Map.copyOf(listeners).forEach((screen, listener) -> {
            try {
                listener.ui().access(() -> {
                    if (screen.isAttached()) listener.then().run();
                });
            } catch (UIDetachedException gone) {
                listeners.remove(screen);
            }
        });
    }

    public boolean has(Step step) {
        return done.contains(step);
    }

    /** Calls back, within the screen's own turn, whenever a step is done while the screen is shown. */
    public void whileShown(Component screen, Runnable then) {
        screen.addAttachListener(attached -> listeners.put(screen, new Listener(attached.getUI(), then)));
        screen.addDetachListener(detached -> listeners.remove(screen));
    }
}
