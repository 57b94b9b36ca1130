package org.havn.dashboard.sharing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;

/** The way to LinkedIn and back (OpenID Connect, authorization code), apart from everything that signs members in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${havn.linkedin.client-id}'.isBlank()")
class LinkedInSecurity {

    /** LinkedIn is asked where its addresses are when somebody first signs in, not when the server starts. */
    @Bean
    @Order(15)
    SecurityFilterChain linkedInChain(
            HttpSecurity http,
            @Value("${havn.linkedin.issuer}") String issuer,
            @Value("${havn.linkedin.client-id}") String client,
            @Value("${havn.linkedin.client-secret}") String secret) {
        var registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(issuer, client, secret)));
        var requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, LinkedInSignIn.START);
        requests.setAuthorizationRequestCustomizer(LinkedInSecurity::withoutNonce);
        return http.securityMatcher("/linkedin/**")
                .oauth2Login(login -> login.clientRegistrationRepository(registrations)
                        .authorizedClientRepository(new NoClientsKept())
                        .authorizationEndpoint(
                                start -> start.authorizationRequestResolver(LinkedInSignIn.remembering(requests)))
                        .redirectionEndpoint(back -> back.baseUri(LinkedInSignIn.BACK))
                        .loginPage("/")
                        .successHandler(LinkedInSignIn::succeeded)
                        .failureHandler(LinkedInSignIn::failed)
                        .withObjectPostProcessor(new BackToThePage()))
                // Whoever comes back is nobody here: neither signed in, nor is a member signed out by it.
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.none()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    private static ClientRegistration registration(String issuer, String client, String secret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(LinkedInSignIn.REGISTRATION)
                .clientId(client)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .redirectUri("{baseUrl}" + LinkedInSignIn.BACK)
                .scope("openid", "profile", "email")
                // A code verifier beside the secret makes LinkedIn answer «invalid_client».
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(false)
                        .build())
                .build();
    }

    /** LinkedIn gives no nonce back. The state binds the answer to this browser, the secret its code to this server. */
    private static void withoutNonce(OAuth2AuthorizationRequest.Builder request) {
        request.additionalParameters(parameters -> parameters.remove(OidcParameterNames.NONCE));
        request.attributes(attributes -> attributes.remove(IdTokenClaimNames.NONCE));
    }

    /** When LinkedIn cannot be asked where its addresses are, the person may still type. */
    private static final class BackToThePage implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(LinkedInSignIn::notBegun);
            return filter;
        }
    }
}
