package org.havn.pairing;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An exchange of a code or a refresh token as one transaction: the authorization found stays locked until its next
 * tokens are kept. A refusal is no rollback, for it may have ended a pairing.
 */
record OneAtATime(AuthenticationProvider provider, TransactionTemplate transaction) implements AuthenticationProvider {
    @Override
    public @Nullable Authentication authenticate(Authentication asking) {
        var answer = transaction.execute(status -> {
            try {
                return new Answer(provider.authenticate(asking), null);
            } catch (OAuth2AuthenticationException refused) {
                if (OAuth2ErrorCodes.SERVER_ERROR.equals(refused.getError().getErrorCode())) status.setRollbackOnly();
                return new Answer(null, refused);
            }
        });
        if (answer.refused() != null) throw answer.refused();
        return answer.granted();
    }

    @Override
    public boolean supports(Class<?> type) {
        return provider.supports(type);
    }

    private record Answer(
            @Nullable Authentication granted, @Nullable OAuth2AuthenticationException refused) {}
}
