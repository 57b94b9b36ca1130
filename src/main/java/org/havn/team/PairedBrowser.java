package org.havn.team;

import java.time.Duration;
import java.time.Instant;

/** A browser whose extension acts for a member until it is revoked. */
public record PairedBrowser(PairedBrowserId id, MemberId member, String name, Instant pairedAt, Instant lastUsedAt) {
    private static final Duration A_WHILE = Duration.ofMinutes(5);

    /** Whether it has called within the last minutes; its last call is noted to the minute. */
    public boolean activeAt(Instant now) {
        return now.isBefore(lastUsedAt.plus(A_WHILE));
    }
}
