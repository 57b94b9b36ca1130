package org.havn.dashboard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.havn.changes.Change;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Tells open screens that something has changed. A screen that misses it shows the truth when it is opened again, so
 * nothing is kept for it; telling happens after the commit, whichever process it was in, on a thread of its own.
 */
@Service
public class LiveChanges {
    private final Map<Component, Listener> listeners = new ConcurrentHashMap<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("live-changes").factory());

    private record Listener(UI ui, Consumer<Change> then) {}

    /** Calls back, within the screen's own turn, for every change while the screen is shown. */
    public void whileShown(Component screen, Consumer<Change> then) {
        screen.addAttachListener(attached -> listeners.put(screen, new Listener(attached.getUI(), then)));
        screen.addDetachListener(detached -> listeners.remove(screen));
        screen.getUI().ifPresent(ui -> listeners.put(screen, new Listener(ui, then)));
    }

    @EventListener
    void on(Change change) {
        teller.execute(() -> tell(change));
    }

    private void tell(Change change) {
        listeners.forEach((screen, listener) -> {
            try {
                listener.ui().access(() -> {
                    if (screen.isAttached()) listener.then().accept(change);
                });
            } catch (UIDetachedException gone) {
                // A window closed without saying so; there is nobody left to tell.
                listeners.remove(screen);
            }
        });
    }

    @PreDestroy
    void stop() {
        teller.shutdownNow();
    }
}
