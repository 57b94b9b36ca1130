package org.havn.poolsearch;

import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Source;
import org.jspecify.annotations.Nullable;

/** Somebody found; {@code pools} are the names of those of their pools that the caller may see. */
public record PoolHit(
        CandidateId candidate,
        String name,
        @Nullable String headline,
        @Nullable String location,
        Source source,
        boolean silver,
        List<String> pools) {
    public PoolHit {
        pools = List.copyOf(pools);
    }
}
