package org.havn.exclusions;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of an exclusion. */
public record ExclusionId(UUID value) {
    static ExclusionId next() {
        return new ExclusionId(UuidCreator.getTimeOrderedEpoch());
    }
}
