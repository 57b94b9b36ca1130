package org.havn.api;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.havn.pairing.ExtensionIdentity;
import org.havn.pairing.ExtensionOrigins;
import org.havn.pairing.Problem;
import org.havn.team.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The API: a bearer token of a paired browser and nothing else; no session, no cookie, and so no forged request. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private static final Problem NO_TOKEN = new Problem(HttpStatus.UNAUTHORIZED, "unauthorized");
    private static final Problem NOT_GRANTED = new Problem(HttpStatus.FORBIDDEN, "not-allowed");

    @Bean
    @Order(20)
    SecurityFilterChain apiChain(HttpSecurity http, Callers callers, Settings settings, ExtensionIdentity identity) {
        return http.securityMatcher("/api/**")
                .addFilter(ExtensionOrigins.filter(identity))
                .addFilterBefore(new OpenDoor(settings), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(new BodyCap(), OpenDoor.class)
                .headers(headers -> headers.withObjectPostProcessor(new HeadersFirst()))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(callers))
                        .authenticationEntryPoint((request, response, fault) -> noToken(response))
                        .accessDeniedHandler((request, response, fault) -> NOT_GRANTED.write(response)))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint((request, response, fault) -> noToken(response))
                                .accessDeniedHandler((request, response, fault) -> NOT_GRANTED.write(response)))
                // The answer of a stream is written after its request was let in.
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .hasAuthority("SCOPE_overlay"))
                .build();
    }

    /** The description of the API says what the source says: anybody may read it. */
    @Bean
    @Order(21)
    SecurityFilterChain descriptionChain(HttpSecurity http) {
        return http.securityMatcher("/v3/api-docs/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** What went wrong elsewhere is told as it is, not hidden behind a sign-in page. */
    @Bean
    @Order(22)
    SecurityFilterChain faultChain(HttpSecurity http) {
        return http.securityMatcher(request -> request.getDispatcherType() == DispatcherType.ERROR)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void noToken(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        NO_TOKEN.write(response);
    }

    /** Headers before anything else: a stream's sender writes while its request is still on the way out of the filters. */
    private static final class HeadersFirst implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
