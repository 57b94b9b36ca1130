package org.havn.imports;

import java.time.Instant;
import java.util.List;
import org.havn.pools.PoolId;
import org.havn.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An import as its member sees it. {@code known}: people Havn knew already, {@code inBefore} of them were in the pool;
 * {@code repeated}: rows about somebody of an earlier row; {@code removed}: how
 * many of those added an undo took back, for which it can still be asked while {@code undoable}; {@code refusal}: why it
 * failed.
 */
public record ImportListing(
        ImportId id,
        PoolId pool,
        String fileName,
        List<Column> columns,
        ImportState state,
        int rows,
        int rowsDone,
        int badRows,
        int added,
        int known,
        int inBefore,
        int repeated,
        int removed,
        boolean undoable,
        @Nullable Refusal refusal,
        Instant createdAt) {

    /** A column by its heading, with a text from one of the first rows, and what it holds; nothing when it is left out. */
    public record Column(
            String heading, String example, @Nullable ImportField field) {}

    /** From 0 to 1; checking and adding count alike. */
    public double progress() {
        if (rows == 0) return 0;
        var part = Math.min(1.0, rowsDone / (double) rows);
        return switch (state) {
            case MAPPING, WAITING, CANCELLED -> 0;
            case CHECKING -> part / 2;
            case ADDING -> 0.5 + part / 2;
            case DONE, BROKEN, FAILED, UNDOING, UNDONE -> 1;
        };
    }
}
