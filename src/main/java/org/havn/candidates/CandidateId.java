package org.havn.candidates;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a candidate. */
public record CandidateId(UUID value) {
    static CandidateId next() {
        return new CandidateId(UuidCreator.getTimeOrderedEpoch());
    }
}
