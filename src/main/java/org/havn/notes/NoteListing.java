package org.havn.notes;

import java.time.Instant;
import java.util.List;
import org.havn.pipeline.ApplicationId;
import org.jspecify.annotations.Nullable;

/** A note as the caller reads it; {@code jobTitle} says on which application it was written, {@code editable} whether they may change it, {@code named} are the colleagues it mentions. */
public record NoteListing(
        NoteId id,
        int version,
        String text,
        String author,
        NoteVisibility visibility,
        @Nullable ApplicationId application,
        @Nullable String jobTitle,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean editable,
        List<String> named) {}
