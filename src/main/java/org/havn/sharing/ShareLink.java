package org.havn.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link as its maker's colleagues see it; {@code used} counts those who agreed by it. */
public record ShareLink(
        ShareLinkId id,
        String by,
        boolean own,
        Instant madeAt,
        Instant expiresAt,
        @Nullable String sentTo,
        int used,
        State state) {

    /** Whether it still asks: for a known person once, for others until it ends. */
    public enum State {
        OPEN,
        USED,
        EXPIRED,
        REVOKED
    }
}
