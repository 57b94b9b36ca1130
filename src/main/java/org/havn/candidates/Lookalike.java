package org.havn.candidates;

import java.util.Set;

/** A candidate who may be the person looked for, and why; a hint, never a match. */
public record Lookalike(CandidateId id, String name, Set<Why> why) {
    /** What agrees. */
    public enum Why {
        SAME_EMAIL,
        SAME_NAME,
        SAME_NAME_AND_EMPLOYER,
        SAME_NAME_AND_SCHOOL
    }
}
