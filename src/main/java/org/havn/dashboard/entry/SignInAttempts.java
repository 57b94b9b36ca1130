package org.havn.dashboard.entry;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.havn.dashboard.Paths;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Slows down guessing: after some wrong passwords for one account from one address, that pair has to wait. */
@Component
class SignInAttempts implements AuthenticationFailureHandler {
    static final int ALLOWED = 10;
    static final Duration WAIT = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Guesser, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Guesser(String account, String address) {
        static Guesser of(HttpServletRequest request) {
            var account = Objects.requireNonNullElse(request.getParameter("username"), "");
            return new Guesser(account.strip().toLowerCase(Locale.ROOT), request.getRemoteAddr());
        }
    }

    private record Failures(int count, Instant last) {}

    SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        synchronized (failures) {
            failures.merge(
                    Guesser.of(request),
                    new Failures(1, clock.instant()),
                    (before, now) -> new Failures(stale(before) ? 1 : before.count() + 1, now.last()));
        }
        response.sendRedirect(request.getContextPath() + "/" + Paths.LOGIN + "?" + LoginView.WRONG);
    }

    /** Turns away who has to wait, before the password is looked at. */
    Filter gate() {
        return (request, response, chain) -> {
            if (request instanceof HttpServletRequest asked
                    && response instanceof HttpServletResponse answer
                    && asked.getMethod().equals("POST")
                    && asked.getServletPath().equals("/" + Paths.LOGIN)
                    && mustWait(Guesser.of(asked)))
                answer.sendRedirect(asked.getContextPath() + "/" + Paths.LOGIN + "?" + LoginView.WAIT);
            else chain.doFilter(request, response);
        };
    }

    private boolean mustWait(Guesser guesser) {
        synchronized (failures) {
            var before = failures.get(guesser);
            return before != null && before.count() >= ALLOWED && !stale(before);
        }
    }

    private boolean stale(Failures before) {
        return before.last().plus(WAIT).isBefore(clock.instant());
    }
}
