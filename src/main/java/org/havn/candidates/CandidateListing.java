package org.havn.candidates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A candidate as a row of a list. */
public record CandidateListing(
        CandidateId id,
        String name,
        @Nullable String headline,
        @Nullable String location,
        @Nullable String email,
        Source source,
        Instant createdAt) {}
