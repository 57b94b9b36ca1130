package org.havn.linkedin;

import java.util.List;
import java.util.Locale;
import org.havn.candidates.CandidateId;
import org.havn.claims.ClaimId;
import org.havn.identity.ProfileAddress;
import org.jspecify.annotations.Nullable;

/**
 * A LinkedIn profile that may be the candidate's, and why, the surest reason first. {@code headline} as captured, if it
 * was; {@code holder} is the other candidate who is linked to it now; {@code claim} what can be dismissed.
 */
public record PossibleProfile(
        ProfileAddress address,
        @Nullable String name,
        @Nullable String headline,
        List<Reason> why,
        @Nullable Holder holder,
        @Nullable ClaimId claim) {
    public PossibleProfile {
        why = why.stream().distinct().sorted().toList();
    }

    /** The candidate who has the profile now. */
    public record Holder(CandidateId candidate, String name) {}

    /** Why the profile may be theirs. */
    public enum Reason {
        SAID_BY_PERSON,
        SAME_EMAIL,
        WAS_LINKED,
        IMPORTED,
        SAME_NAME;

        /** The key of the texts: {@code possible.why.same-email}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
