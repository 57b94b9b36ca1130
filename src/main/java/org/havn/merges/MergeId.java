package org.havn.merges;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a merge. */
public record MergeId(UUID value) {
    static MergeId next() {
        return new MergeId(UuidCreator.getTimeOrderedEpoch());
    }
}
