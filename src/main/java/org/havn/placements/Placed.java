package org.havn.placements;

import java.util.List;
import org.havn.pipeline.ApplicationId;

/** What came of putting people on a job: who is new there, and how many were there before; {@code undoable}: nobody came past Prospect by it. */
public record Placed(List<ApplicationId> added, int before, boolean undoable) {
    public Placed {
        added = List.copyOf(added);
    }
}
