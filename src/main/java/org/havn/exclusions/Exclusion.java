package org.havn.exclusions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.havn.candidates.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is to contact this person, or whoever works at this company or has an e-mail of this domain ({@code name}), for a
 * reason; {@code until} is the last day, and without one it stays.
 */
public record Exclusion(
        ExclusionId id,
        Kind kind,
        @Nullable CandidateId candidate,
        String name,
        String reason,
        @Nullable LocalDate until,
        String by,
        Instant at) {

    /** Whom it concerns. */
    public enum Kind {
        PERSON,
        COMPANY,
        DOMAIN;

        /** The key of the texts: {@code exclusion.kind.person}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
