package org.havn.world;

import java.util.UUID;

/** Ids of the shape the application gives (version 7), in the order of the rows, the same every time. */
final class Ids {
    private static final long FIRST_MILLISECOND = 1_577_836_800_000L;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private Ids() {}

    static UUID of(Kind kind, long number) {
        var high = ((FIRST_MILLISECOND + number * 100) << 16) | 0x7000L | kind.ordinal();
        var mixed = (number * 31 + kind.ordinal() + 1) * MIX;
        return new UUID(high, (mixed >>> 2) | 0x8000_0000_0000_0000L);
    }

    /** Number 0 is the first of its table. */
    enum Kind {
        MEMBER,
        JOB,
        STAGE,
        ACTIVITY,
        CANDIDATE,
        IDENTITY,
        APPLICATION,
        MOVE,
        NOTE,
        FEEDBACK,
        MESSAGE,
        POOL,
        ENTRY
    }
}
