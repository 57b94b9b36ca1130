package org.havn.profiles;

import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.links.PersonOnPage;
import org.havn.pools.PoolId;
import org.jspecify.annotations.Nullable;

/** The person on a page is to be in a pool; {@code choice} and {@code notThese} as in an {@link ExportRequest}. */
public record PoolRequest(
        PoolId pool,
        PersonOnPage person,
        String html,
        @Nullable CandidateId choice,
        Set<CandidateId> notThese) {
    public PoolRequest {
        notThese = Set.copyOf(notThese);
    }
}
