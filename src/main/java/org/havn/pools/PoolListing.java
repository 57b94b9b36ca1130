package org.havn.pools;

import org.havn.team.MemberId;

/**
 * A pool as the caller sees it. {@code own}: they may name, share and remove it; {@code open}: they may add and remove
 * people. {@code version} goes back with a change.
 */
public record PoolListing(
        PoolId id, int version, String name, MemberId owner, String ownerName, int people, boolean own, boolean open) {}
