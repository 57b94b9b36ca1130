package org.havn.pools;

import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A pool as the caller sees it; one without an owner is the system's. {@code own}: they may name, share and remove it;
 * {@code open}: they may add people; {@code removes}: they may take people out. {@code version} goes back with a change.
 */
public record PoolListing(
        PoolId id,
        int version,
        String name,
        @Nullable MemberId owner,
        @Nullable String ownerName,
        int people,
        boolean own,
        boolean open,
        boolean removes) {
    /** Whether Havn itself fills it. */
    public boolean system() {
        return owner == null;
    }
}
