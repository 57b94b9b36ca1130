package org.havn.pairing;

import java.util.UUID;
import org.havn.team.PairedBrowserId;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** What a signed access token must still be: in time, meant for the extension, of a living pairing. */
public final class AccessTokenRules {
    private static final OAuth2TokenValidatorResult DEAD =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));

    private AccessTokenRules() {}

    /** The pairing that the token belongs to. */
    public static PairedBrowserId pairing(Jwt token) {
        return new PairedBrowserId(UUID.fromString(token.getClaimAsString(PairingAuthorization.PAIRING)));
    }

    static OAuth2TokenValidator<Jwt> of(ExtensionIdentity identity, Revocations revocations) {
        OAuth2TokenValidator<Jwt> audience =
                token -> token.getAudience() != null && token.getAudience().contains(identity.clientId())
                        ? OAuth2TokenValidatorResult.success()
                        : DEAD;
        OAuth2TokenValidator<Jwt> living =
                token -> token.hasClaim(PairingAuthorization.PAIRING) && !revocations.contains(pairing(token))
                        ? OAuth2TokenValidatorResult.success()
                        : DEAD;
        return new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), audience, living);
    }
}
