package org.havn.pools;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.jspecify.annotations.Nullable;

/** A candidate in a pool, and who put them there. */
public record PoolPerson(
        CandidateId candidate,
        String name,
        @Nullable String headline,
        @Nullable String location,
        String addedBy,
        Instant addedAt) {}
