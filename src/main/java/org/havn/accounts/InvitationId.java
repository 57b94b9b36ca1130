package org.havn.accounts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of an invitation. */
public record InvitationId(UUID value) {
    static InvitationId next() {
        return new InvitationId(UuidCreator.getTimeOrderedEpoch());
    }
}
