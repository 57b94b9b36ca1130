package org.havn.offers;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of an offer. */
public record OfferId(UUID value) {
    static OfferId next() {
        return new OfferId(UuidCreator.getTimeOrderedEpoch());
    }
}
