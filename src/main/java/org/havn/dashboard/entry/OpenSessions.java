package org.havn.dashboard.entry;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.havn.accounts.PasswordSet;
import org.havn.dashboard.Paths;
import org.havn.team.MemberDeactivated;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The sessions of this server, so that those of a member can be ended at once; their open windows go to the door. */
@Component
class OpenSessions implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSessions.class);

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent created) {
        open.add(created.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent destroyed) {
        open.remove(destroyed.getSession());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MemberDeactivated gone) {
        end(gone.member(), null);
    }

    /** Who changes their own password stays where they are. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(PasswordSet set) {
        end(
                set.member(),
                Optional.ofNullable(VaadinSession.getCurrent())
                        .map(VaadinSession::getSession)
                        .map(WrappedSession::getId)
                        .orElse(null));
    }

    /** Ends the member's sessions but the one with the id that is kept. */
    void end(MemberId member, @Nullable String kept) {
        for (var session : open) {
            try {
                if (!session.getId().equals(kept) && isOf(member, session)) end(session);
            } catch (IllegalStateException endedMeanwhile) {
                open.remove(session);
            }
        }
    }

    /**
     * From here on nobody is signed in by it. Its windows are told before it is gone, for then they can no longer be
     * reached; they are told whenever their lock is free, and nobody waits for that.
     */
    private static void end(HttpSession session) {
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        var told = VaadinSession.getAllSessions(session).stream()
                .map(windows ->
                        windows.access(() -> List.copyOf(windows.getUIs()).forEach(OpenSessions::sendToTheDoor)))
                .toList();
        if (told.isEmpty()) session.invalidate();
        else Thread.ofVirtual().start(() -> invalidateAfter(told, session));
    }

    /** Hanging up waits until the message is out. */
    private static void sendToTheDoor(UI window) {
        window.getPage().setLocation(Paths.LOGIN);
        window.push();
        var line = window.getInternals().getPushConnection();
        if (line != null && line.isConnected()) line.disconnect();
    }

    private static void invalidateAfter(List<Future<Void>> told, HttpSession session) {
        try {
            for (var window : told) window.get(5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException unreachable) {
            LOG.debug("A window was not told that its session ends", unreachable);
        }
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            LOG.debug("A session ended by itself", endedMeanwhile);
        }
    }

    private static boolean isOf(MemberId member, HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getName().equals(member.value().toString());
    }
}
