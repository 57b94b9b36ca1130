package org.havn.history;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One change: {@code by} is the member's name, {@code fields} the changed ones by name. */
public record HistoryEntry(UUID id, Change change, Map<String, Field> fields, String by, Instant at) {
    public HistoryEntry {
        fields = Map.copyOf(fields);
    }
}
