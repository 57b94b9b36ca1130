package org.havn.pipeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to an application: who, when, from where to where; stages by name. */
public record StageMove(
        What what, @Nullable String from, @Nullable String to, String by, Instant at) {
    /** Added to the job, moved to a stage, or rejected. */
    public enum What {
        ADDED,
        MOVED,
        REJECTED
    }
}
