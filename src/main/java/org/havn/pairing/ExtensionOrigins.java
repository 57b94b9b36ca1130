package org.havn.pairing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Cross-origin rules: the extension's own pages and nobody else's, and never with cookies. */
public final class ExtensionOrigins {
    private static final Problem REFUSED = new Problem(HttpStatus.FORBIDDEN, "origin-not-allowed");

    private ExtensionOrigins() {}

    /** For what the extension fetches; pages that a person is led through come from anywhere and take no part. */
    public static CorsFilter filter(ExtensionIdentity identity) {
        var rules = new CorsConfiguration();
        rules.setAllowedOriginPatterns(identity.originPatterns());
        rules.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(List.of(
                "Authorization", "Content-Type", "Idempotency-Key", "If-None-Match", "Accept", "Last-Event-ID"));
        rules.setExposedHeaders(List.of("ETag"));
        rules.setAllowCredentials(false);
        rules.setMaxAge(Duration.ofHours(1));
        var source = new UrlBasedCorsConfigurationSource();
        for (var path : List.of("/api/**", "/oauth2/token", "/oauth2/revoke", "/.well-known/**"))
            source.registerCorsConfiguration(path, rules);
        var filter = new CorsFilter(source);
        filter.setCorsProcessor(new Refusing());
        return filter;
    }

    private static final class Refusing extends DefaultCorsProcessor {
        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            response.setStatusCode(REFUSED.status());
            response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
            response.getBody().write(REFUSED.json());
            response.flush();
        }
    }
}
