package org.havn.boards;

import java.util.List;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refused;

/** What became of each of many: those done, with where they were before, and those refused, with why. */
public record BulkAnswer(List<Done> done, List<Not> not) {
    /** One that was done; {@code version} is the one after it. */
    public record Done(ApplicationId application, int version, StageId from) {}

    /** One that was refused; {@code name} is the candidate's. */
    public record Not(ApplicationId application, String name, Refused why) {}
}
