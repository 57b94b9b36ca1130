package org.havn.pairing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * The extension naming itself without a secret, when it refreshes or hands a token back. A type of its own, because the
 * stock provider for public clients asks every such request for a code verifier.
 */
final class PublicClient extends OAuth2ClientAuthenticationToken {
    private static final Set<String> SECRETS = Set.of("client_secret", "client_assertion", "code_verifier");

    private PublicClient(String clientId) {
        super(clientId, ClientAuthenticationMethod.NONE, null, Map.of());
    }

    static AuthenticationConverter converter() {
        return PublicClient::in;
    }

    private static @Nullable Authentication in(HttpServletRequest request) {
        var clientIds = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        if (clientIds == null || clientIds.length != 1 || request.getHeader("Authorization") != null) return null;
        if (SECRETS.stream().anyMatch(secret -> request.getParameter(secret) != null)) return null;
        var refresh = AuthorizationGrantType.REFRESH_TOKEN
                .getValue()
                .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
        return refresh || request.getRequestURI().endsWith("/oauth2/revoke") ? new PublicClient(clientIds[0]) : null;
    }
}
