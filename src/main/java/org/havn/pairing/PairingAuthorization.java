package org.havn.pairing;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.havn.team.MemberId;
import org.havn.team.PairedBrowserId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** A row of {@code pairing_authorization}: what a member granted, or is being asked to grant, to one browser. */
record PairingAuthorization(
        UUID id,
        MemberId member,
        String redirect,
        @Nullable String clientState,
        String codeChallenge,
        Set<String> scopes,
        @Nullable Instant codeIssuedAt,
        @Nullable Instant codeExpiresAt,
        @Nullable PairedBrowserId browser) {

    /** The attribute under which a pairing's id travels into its tokens. */
    static final String PAIRING = "pairing";

    /** The attribute with the hash of the refresh token that was shown. */
    static final String SHOWN = "shown";

    private static final String ASKED_AT = "/oauth2/authorize";

    /** The authorization as the authorization server works with it; what was shown is put in by the caller. */
    OAuth2Authorization.Builder as(RegisteredClient client) {
        var name = member.value().toString();
        var request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(ASKED_AT)
                .clientId(client.getClientId())
                .redirectUri(redirect)
                .scopes(scopes)
                .state(clientState)
                .additionalParameters(Map.of(
                        PkceParameterNames.CODE_CHALLENGE,
                        codeChallenge,
                        PkceParameterNames.CODE_CHALLENGE_METHOD,
                        "S256"))
                .build();
        var authorization = OAuth2Authorization.withRegisteredClient(client)
                .id(id.toString())
                .principalName(name)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(scopes)
                .attribute(
                        java.security.Principal.class.getName(),
                        UsernamePasswordAuthenticationToken.authenticated(name, null, Set.of()))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request);
        if (browser != null) authorization.attribute(PAIRING, browser.value().toString());
        return authorization;
    }
}
