package org.havn.progress;

import java.time.Instant;
import org.havn.jobs.Activity;
import org.jspecify.annotations.Nullable;

/** A checklist item of a stage for one application; {@code doneBy} is a name, absent while it is not done. */
public record CheckItem(
        Activity activity,
        @Nullable String doneBy,
        @Nullable Instant doneAt) {
    public boolean done() {
        return doneAt != null;
    }

    /** Whether the application has to wait for it (C5). */
    public boolean blocks() {
        return activity.settings().required() && !done();
    }
}
