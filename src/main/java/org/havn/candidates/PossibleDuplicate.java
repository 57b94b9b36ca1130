package org.havn.candidates;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody in the house who may be the same person, and what agrees; a hint, never a match. */
public record PossibleDuplicate(
        CandidateId id,
        String name,
        @Nullable String headline,
        @Nullable String location,
        Set<Why> why) {
    /** What agrees, the surest first. */
    public enum Why {
        SAME_EMAIL,
        SAME_NAME,
        SIMILAR_NAME
    }

    /** Whether more than likeness speaks for it. */
    public boolean strong() {
        return !why.equals(Set.of(Why.SIMILAR_NAME));
    }
}
