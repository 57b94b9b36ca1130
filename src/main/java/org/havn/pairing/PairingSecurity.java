package org.havn.pairing;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.time.Duration;
import org.havn.team.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.transaction.support.TransactionTemplate;

/** The authorization server: one public client, the extension; code with PKCE; a click of consent for every browser. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PairingSecurity {
    static final Duration ACCESS_TOKEN_LIFE = Duration.ofMinutes(10);
    private static final Duration REFRESH_TOKEN_LIFE = Duration.ofDays(90);
    private static final String SCOPE = "overlay";

    /** The page of the dashboard that asks for consent; outside this chain, for it is an ordinary view. */
    private static final String CONSENT_PAGE = "/connect";

    @Bean
    @Order(10)
    SecurityFilterChain pairingChain(
            HttpSecurity http,
            RegisteredClientRepository clients,
            Settings settings,
            TransactionTemplate transaction,
            ExtensionIdentity identity) {
        var server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher("/oauth2/**", "/.well-known/**")
                .with(
                        server,
                        it -> it.authorizationEndpoint(authorize -> authorize.consentPage(CONSENT_PAGE))
                                .clientAuthentication(client -> client.authenticationConverter(PublicClient.converter())
                                        .authenticationProvider(new PublicClientProvider(clients)))
                                .tokenEndpoint(token -> token.authenticationProviders(providers ->
                                        providers.replaceAll(provider -> new OneAtATime(provider, transaction)))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .addFilter(ExtensionOrigins.filter(identity))
                .addFilterBefore(new IntegrationGate(settings), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    static ExtensionIdentity extensionIdentity() {
        return ExtensionIdentity.read();
    }

    @Bean
    static RegisteredClient extensionClient(ExtensionIdentity identity) {
        return RegisteredClient.withId(identity.clientId())
                .clientId(identity.clientId())
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(identity.allRedirects()))
                .scope(SCOPE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(true)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS_TOKEN_LIFE)
                        .refreshTokenTimeToLive(REFRESH_TOKEN_LIFE)
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    @Bean
    static RegisteredClientRepository registeredClients(RegisteredClient extension) {
        return new InMemoryRegisteredClientRepository(extension);
    }

    @Bean
    static AskEveryTime consents() {
        return new AskEveryTime();
    }

    /** Behind a proxy the issuer is the public address; without one it is whatever address was asked. */
    @Bean
    static AuthorizationServerSettings authorizationServerSettings(@Value("${havn.url}") String url) {
        var settings = AuthorizationServerSettings.builder();
        return url.isEmpty() ? settings.build() : settings.issuer(url).build();
    }

    @Bean
    static OAuth2TokenGenerator<? extends OAuth2Token> pairingTokens(
            JWKSource<SecurityContext> keys, PairingClaims claims, Clock clock) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(fitting -> fitting.getFirst());
        var accessTokens = new JwtGenerator(encoder);
        accessTokens.setJwtCustomizer(claims);
        accessTokens.setClock(clock);
        return new DelegatingOAuth2TokenGenerator(accessTokens, new RefreshTokenGenerator(clock));
    }

    /** Signature, time and audience, then the list of ended pairings; no question to the database. */
    @Bean
    static JwtDecoder accessTokenDecoder(
            JWKSource<SecurityContext> keys, ExtensionIdentity identity, Revocations revocations) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        // The decoder's own validators look at the claims, and say why they refuse.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(AccessTokenRules.of(identity, revocations));
        return decoder;
    }
}
