package org.havn.dashboard.entry;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.havn.accounts.PasswordSet;
import org.havn.dashboard.Paths;
import org.havn.team.MemberDeactivated;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The sessions of this server, so that those of a member can be ended at once; their open windows go to the door. */
@Component
class OpenSessions implements HttpSessionListener {
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

    /** The windows are told first: an ended session has no way to reach them. Neither waits for another's lock. */
    private static void end(HttpSession session) {
        VaadinSession.getAllSessions(session)
                .forEach(windows -> windows.access(() -> windows.getUIs().forEach(ui -> {
                    ui.getPage().setLocation(Paths.LOGIN);
                    ui.push();
                })));
        session.invalidate();
    }

    private static boolean isOf(MemberId member, HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() != null
                && context.getAuthentication().getName().equals(member.value().toString());
    }
}
