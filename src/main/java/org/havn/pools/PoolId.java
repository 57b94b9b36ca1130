package org.havn.pools;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a talent pool. */
public record PoolId(UUID value) {
    static PoolId next() {
        return new PoolId(UuidCreator.getTimeOrderedEpoch());
    }
}
