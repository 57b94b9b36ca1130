package org.havn.pools;

/** A pool was made, named, shared or removed, or somebody came or went. */
public record PoolChanged(PoolId pool) {}
