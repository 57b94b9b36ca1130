package org.havn.boards;

import org.havn.candidates.Source;
import org.havn.jobs.StageId;
import org.jspecify.annotations.Nullable;

/** What a job's table is narrowed to: words in name, headline, place or e-mail; a stage; how they stand; where from. */
public record PeopleFilter(
        String text,
        @Nullable StageId stage,
        Standing standing,
        @Nullable Source source) {
    public static final PeopleFilter OPEN = new PeopleFilter("", null, Standing.OPEN, null);

    /** How applications stand, as people ask for them. */
    public enum Standing {
        ALL,
        OPEN,
        OFFERED,
        CLOSED,
        HIRED,
        SILVER
    }

    public boolean narrows() {
        return !equals(OPEN);
    }
}
