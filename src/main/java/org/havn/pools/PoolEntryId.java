package org.havn.pools;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names one candidate's place in one pool. */
public record PoolEntryId(UUID value) {
    static PoolEntryId next() {
        return new PoolEntryId(UuidCreator.getTimeOrderedEpoch());
    }
}
