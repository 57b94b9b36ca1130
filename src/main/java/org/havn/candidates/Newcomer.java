package org.havn.candidates;

import java.util.List;

/** One of many people to be added at one go; {@code employers} and {@code schools} serve to recognise them. */
public record Newcomer(CandidateDetails details, List<String> employers, List<String> schools) {
    public Newcomer {
        employers = List.copyOf(employers);
        schools = List.copyOf(schools);
    }
}
