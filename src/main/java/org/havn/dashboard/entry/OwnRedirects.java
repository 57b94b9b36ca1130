package org.havn.dashboard.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.web.DefaultRedirectStrategy;

/** After signing in one stays in this house: of the page that was asked for, only path and query count. */
final class OwnRedirects extends DefaultRedirectStrategy {
    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        super.sendRedirect(request, response, inside(url));
    }

    static String inside(String url) {
        try {
            var asked = URI.create(url);
            var path = asked.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) return "/";
            return asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery();
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
