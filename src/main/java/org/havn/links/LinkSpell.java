package org.havn.links;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a candidate was linked to a profile: to which address, by whom and since when; {@code exported} if an
 * export made the link. Without an {@code ending} it still holds.
 */
public record LinkSpell(
        String address,
        String by,
        Instant since,
        boolean exported,
        @Nullable Ending ending) {

    /** Who ended it, and when; nobody's name when the person did so themself. */
    public record Ending(@Nullable String by, Instant at) {
        public boolean byThePerson() {
            return by == null;
        }
    }

    /** Whether somebody may make it hold again: what the person ended, only a new link can. */
    public boolean returns() {
        return ending != null && !ending.byThePerson();
    }
}
