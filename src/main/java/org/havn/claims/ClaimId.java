package org.havn.claims;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a claim. */
public record ClaimId(UUID value) {
    static ClaimId next() {
        return new ClaimId(UuidCreator.getTimeOrderedEpoch());
    }
}
