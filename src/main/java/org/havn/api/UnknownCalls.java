package org.havn.api;

import java.util.Map;
import org.havn.pairing.Problem;
import org.havn.shared.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Addresses under {@code /api} that are no call: not found, where the dashboard would answer with a page. */
@Configuration(proxyBeanMethods = false)
class UnknownCalls {
    /** After the controllers, before the dashboard. */
    private static final int ORDER = 1;

    @Bean
    static SimpleUrlHandlerMapping unknownApiCalls() {
        HttpRequestHandler notFound =
                (request, response) -> Problem.of(Refusal.NOT_FOUND).write(response);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", notFound), ORDER);
    }
}
