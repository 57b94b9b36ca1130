package org.havn.pairing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.havn.team.MemberId;
import org.havn.team.PairedBrowsers;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Puts the pairing into its access tokens. The pairing begins here, with the first token: before it nothing is paired. */
@Component
class PairingClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private static final String BROWSER_NAME = "browser_name";

    private final PairedBrowsers browsers;

    PairingClaims(PairedBrowsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
        context.getClaims().claim(PairingAuthorization.PAIRING, pairing(context));
    }

    private String pairing(JwtEncodingContext context) {
        var authorization = context.getAuthorization();
        String known = authorization == null ? null : authorization.getAttribute(PairingAuthorization.PAIRING);
        if (known != null) return known;
        Authentication asking = Objects.requireNonNull(context.getPrincipal());
        var member = new MemberId(UUID.fromString(asking.getName()));
        return browsers.pair(member, browserName(context)).value().toString();
    }

    /** As the extension calls its browser, else as the browser calls itself. */
    private static String browserName(JwtEncodingContext context) {
        if (context.getAuthorizationGrant() instanceof OAuth2AuthorizationCodeAuthenticationToken exchange
                && exchange.getAdditionalParameters().get(BROWSER_NAME) instanceof String given
                && !given.isBlank()) return given;
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? family(attributes.getRequest())
                : "";
    }

    private static String family(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        if (agent == null) return "";
        if (agent.contains("Firefox/")) return "Firefox";
        if (agent.contains("Edg/")) return "Edge";
        return agent.contains("Chrome/") ? "Chrome" : "";
    }
}
