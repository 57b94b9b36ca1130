package org.havn.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.havn.pairing.Problem;
import org.havn.shared.Refusal;
import org.havn.team.Settings;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the administrator has the integration off, every call is told so, whoever asks. */
final class OpenDoor extends OncePerRequestFilter {
    private final Settings settings;

    OpenDoor(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (settings.current().integrationEnabled()) chain.doFilter(request, response);
        else Problem.of(Refusal.INTEGRATION_OFF).write(response);
    }
}
