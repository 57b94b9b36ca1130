package org.havn.claims;

import java.time.Instant;
import java.util.Locale;
import org.havn.identity.ProfileAddress;

/** An address said to be a candidate's, by whom and since when. */
public record Claim(ClaimId id, ProfileAddress address, Origin origin, Instant at) {

    /** Who says so. */
    public enum Origin {
        /** The person themself, when they shared their profile. */
        PERSON,
        /** A row of a file somebody imported. */
        IMPORT;

        /** The key of the texts: {@code claim.by.person}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
