package org.havn.dashboard.entry;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.havn.accounts.Attempts;
import org.havn.dashboard.Paths;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Slows down guessing: after some wrong passwords for one account from one address, that pair has to wait. */
@Component
class SignInAttempts implements AuthenticationFailureHandler {
    static final int ALLOWED = 10;
    static final Duration WAIT = Duration.ofMinutes(10);

    private final Attempts<Guesser> failures;

    private record Guesser(String account, String address) {
        static Guesser of(HttpServletRequest request) {
            var account = Objects.requireNonNullElse(request.getParameter("username"), "");
            return new Guesser(account.strip().toLowerCase(Locale.ROOT), request.getRemoteAddr());
        }
    }

    SignInAttempts(Clock clock) {
        failures = new Attempts<>(ALLOWED, WAIT, clock);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        failures.count(Guesser.of(request));
        response.sendRedirect(request.getContextPath() + "/" + Paths.LOGIN + "?" + LoginView.WRONG);
    }

    /** Turns away who has to wait, before the password is looked at. */
    Filter gate() {
        return (request, response, chain) -> {
            if (request instanceof HttpServletRequest asked
                    && response instanceof HttpServletResponse answer
                    && asked.getMethod().equals("POST")
                    && asked.getServletPath().equals("/" + Paths.LOGIN)
                    && failures.mustWait(Guesser.of(asked)))
                answer.sendRedirect(asked.getContextPath() + "/" + Paths.LOGIN + "?" + LoginView.WAIT);
            else chain.doFilter(request, response);
        };
    }
}
