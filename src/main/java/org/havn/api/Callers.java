package org.havn.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.havn.pairing.AccessTokenRules;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.PairedBrowserId;
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
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();
    private final Map<PairedBrowserId, Instant> seen = new ConcurrentHashMap<>();
    private final Members members;
    private final PairedBrowsers browsers;
    private final Clock clock;

    Callers(Members members, PairedBrowsers browsers, Clock clock) {
        this.members = members;
        this.browsers = browsers;
        this.clock = clock;
    }

    @Override
    public Caller convert(Jwt token) {
        var member = members.find(new MemberId(UUID.fromString(token.getSubject())))
                .orElseThrow(() -> new InvalidBearerTokenException("no such member"));
        var browser = AccessTokenRules.pairing(token);
        noteSeen(browser);
        return new Caller(member, browser, Objects.requireNonNull(token.getExpiresAt()), scopes.convert(token));
    }

    /** The last use is told to the minute, so the database is bothered once in one. */
    private void noteSeen(PairedBrowserId browser) {
        var now = clock.instant();
        var before = seen.get(browser);
        if (before != null && now.isBefore(before.plus(BETWEEN_NOTES))) return;
        seen.put(browser, now);
        browsers.seen(browser);
    }
}
