package org.havn.overlay;

import java.util.Objects;
import java.util.UUID;
import org.havn.pairing.AccessTokenRules;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.PairedBrowsers;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.stereotype.Component;

/** From a good access token to the member behind it, read anew: one who has left calls no more. */
@Component
class Callers implements Converter<Jwt, AbstractAuthenticationToken> {
    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
    private final Members members;
    private final PairedBrowsers browsers;

    Callers(Members members, PairedBrowsers browsers) {
        this.members = members;
        this.browsers = browsers;
    }

    @Override
    public Caller convert(Jwt token) {
        var member = members.find(new MemberId(UUID.fromString(token.getSubject())))
                .orElseThrow(() -> new InvalidBearerTokenException("no such member"));
        var browser = AccessTokenRules.pairing(token);
        browsers.seen(browser);
        return new Caller(member, browser, Objects.requireNonNull(token.getExpiresAt()), scopes.convert(token));
    }
}
