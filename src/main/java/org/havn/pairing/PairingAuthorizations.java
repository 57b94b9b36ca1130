package org.havn.pairing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.PairedBrowserId;
import org.havn.team.PairedBrowsers;
import org.havn.team.PairingRevoked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The authorization server's memory, on tables that know hashes only: an authorization is put together again around
 * the secret that the caller shows. A code or a replaced refresh token shown again ends the pairing.
 */
@Component
@Transactional
class PairingAuthorizations implements OAuth2AuthorizationService {
    private final PairingAuthorizationRepository authorizations;
    private final RefreshTokens refreshTokens;
    private final PairedBrowsers browsers;
    private final Members members;
    private final RegisteredClient client;

    PairingAuthorizations(
            PairingAuthorizationRepository authorizations,
            RefreshTokens refreshTokens,
            PairedBrowsers browsers,
            Members members,
            RegisteredClient client) {
        this.authorizations = authorizations;
        this.refreshTokens = refreshTokens;
        this.browsers = browsers;
        this.members = members;
        this.client = client;
    }

    @Override
    public void save(OAuth2Authorization changed) {
        var id = UUID.fromString(changed.getId());
        String state = changed.getAttribute(OAuth2ParameterNames.STATE);
        var code = changed.getToken(OAuth2AuthorizationCode.class);
        var access = changed.getAccessToken();
        var refresh = changed.getRefreshToken();
        if (state != null) authorizations.ask(asked(id, changed), state);
        else if (invalidated(access) || invalidated(refresh)) end(changed);
        else if (access != null && refresh != null) exchanged(id, changed, access.getToken(), refresh.getToken());
        else if (code != null)
            authorizations.grant(
                    id,
                    changed.getAuthorizedScopes(),
                    code.getToken().getTokenValue(),
                    code.getToken().getIssuedAt(),
                    code.getToken().getExpiresAt());
        else throw new IllegalArgumentException("an authorization without state, code or tokens");
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        authorizations.remove(UUID.fromString(authorization.getId()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return authorizations
                .byId(UUID.fromString(id))
                .map(found -> found.as(client).build())
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var found = switch (type == null ? "" : type.getValue()) {
            case OAuth2ParameterNames.STATE -> withState(token);
            case OAuth2ParameterNames.CODE -> withCode(token);
            case OAuth2ParameterNames.REFRESH_TOKEN -> withRefreshToken(token);
            case "" -> handedBack(token);
            default -> Optional.<OAuth2Authorization>empty();
        };
        return found.orElse(null);
    }

    private Optional<OAuth2Authorization> withState(String state) {
        return authorizations
                .byState(state)
                .map(found -> found.as(client)
                        .attribute(OAuth2ParameterNames.STATE, state)
                        .build());
    }

    private Optional<OAuth2Authorization> withCode(String code) {
        var found = authorizations.byCode(code);
        var spentBy = found.map(PairingAuthorization::browser);
        if (spentBy.isPresent()) {
            end(spentBy.get());
            return Optional.empty();
        }
        return found.filter(this::memberIsActive)
                .map(waiting -> waiting.as(client)
                        .token(new OAuth2AuthorizationCode(
                                code,
                                Objects.requireNonNull(waiting.codeIssuedAt()),
                                Objects.requireNonNull(waiting.codeExpiresAt())))
                        .build());
    }

    /** The token is read again under its authorization's lock: another caller may just have used it. */
    private Optional<OAuth2Authorization> withRefreshToken(String token) {
        var authorization = refreshTokens.find(token).flatMap(given -> authorizations.byId(given.authorization()));
        var given = refreshTokens.find(token);
        if (authorization.isEmpty() || given.isEmpty()) return Optional.empty();
        if (refreshTokens.replacedTooLongAgo(given.get())) {
            end(Objects.requireNonNull(authorization.get().browser()));
            return Optional.empty();
        }
        return authorization
                .filter(this::memberIsActive)
                .filter(this::pairingLives)
                .map(found -> shown(found, token, given.get()));
    }

    private Optional<OAuth2Authorization> handedBack(String token) {
        var given = refreshTokens.find(token);
        if (given.isPresent())
            return authorizations.byId(given.get().authorization()).map(found -> shown(found, token, given.get()));
        return authorizations
                .byAccessToken(token)
                .map(found -> found.as(client)
                        .accessToken(new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, token, null, null))
                        .build());
    }

    private OAuth2Authorization shown(PairingAuthorization found, String token, RefreshTokens.Given given) {
        return found.as(client)
                .attribute(PairingAuthorization.SHOWN, TokenHash.of(token))
                .refreshToken(new OAuth2RefreshToken(token, given.issuedAt(), given.expiresAt()))
                .build();
    }

    private void exchanged(UUID id, OAuth2Authorization changed, OAuth2AccessToken access, OAuth2RefreshToken refresh) {
        var claims = Objects.requireNonNull(changed.getAccessToken()).getClaims();
        var browser = browser(String.valueOf(Objects.requireNonNull(claims).get(PairingAuthorization.PAIRING)));
        authorizations.exchanged(id, browser, access.getTokenValue());
        refreshTokens.give(id, refresh, changed.getAttribute(PairingAuthorization.SHOWN));
        browsers.seen(browser);
    }

    private void end(OAuth2Authorization authorization) {
        String pairing = authorization.getAttribute(PairingAuthorization.PAIRING);
        if (pairing != null) end(browser(pairing));
        else authorizations.remove(UUID.fromString(authorization.getId()));
    }

    private void end(PairedBrowserId browser) {
        browsers.living(browser).ifPresent(browsers::ended);
    }

    /** However a pairing ended, its tokens go with it. */
    @EventListener
    void on(PairingRevoked revoked) {
        authorizations.removeOf(revoked.browser());
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void sweep() {
        authorizations.sweep();
        refreshTokens.sweep();
    }

    private boolean memberIsActive(PairingAuthorization authorization) {
        return members.find(authorization.member()).isPresent();
    }

    private boolean pairingLives(PairingAuthorization authorization) {
        return authorization.browser() != null
                && browsers.living(authorization.browser()).isPresent();
    }

    private static boolean invalidated(OAuth2Authorization.@Nullable Token<?> token) {
        return token != null && token.isInvalidated();
    }

    private static PairedBrowserId browser(String id) {
        return new PairedBrowserId(UUID.fromString(id));
    }

    private static PairingAuthorization asked(UUID id, OAuth2Authorization authorization) {
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        var challenge = request.getAdditionalParameters().get(PkceParameterNames.CODE_CHALLENGE);
        return new PairingAuthorization(
                id,
                new MemberId(UUID.fromString(authorization.getPrincipalName())),
                Objects.requireNonNull(request.getRedirectUri()),
                request.getState(),
                String.valueOf(challenge),
                request.getScopes(),
                null,
                null,
                null);
    }
}
