package org.havn.pairing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.havn.shared.Refusal;
import org.havn.team.Settings;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says «integration-off» while the administrator has it off: nothing is paired or refreshed, but a pairing can be ended. */
final class IntegrationGate extends OncePerRequestFilter {
    private final Settings settings;

    IntegrationGate(Settings settings) {
        this.settings = settings;
    }

    /** A member asked to consent sees the reason on the consent page itself. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getRequestURI().endsWith("/oauth2/revoke");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (settings.current().integrationEnabled()) chain.doFilter(request, response);
        else Problem.of(Refusal.INTEGRATION_OFF).write(response);
    }
}
