package org.havn.drift;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a field of a layout was found in the last readings; {@code since} and {@code usual} only while there is an
 * alarm: since when, and how often before.
 */
public record FieldRate(
        String layout,
        String field,
        double rate,
        int readings,
        @Nullable Instant since,
        @Nullable Double usual) {

    public int percent() {
        return (int) Math.round(rate * 100);
    }
}
