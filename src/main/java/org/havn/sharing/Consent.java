package org.havn.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody agreed to, in the words they read, and until when; without an end it holds. */
public record Consent(
        String wording,
        Instant agreedAt,
        Instant until,
        @Nullable Instant endedAt,
        boolean endedByPerson,
        boolean signedIn) {
    public boolean holds() {
        return endedAt == null;
    }
}
