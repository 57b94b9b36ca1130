package org.havn.pipeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Source;
import org.havn.hiring.JobId;
import org.havn.jobs.JobNumber;
import org.havn.jobs.StageId;
import org.havn.process.StageKind;
import org.jspecify.annotations.Nullable;

/** Turns a row of an application list into what a screen shows. */
final class ApplicationRows {
    private ApplicationRows() {}

    static ApplicationListing listing(ResultSet row, int number) throws SQLException {
        var stage = row.getObject("stage_id", UUID.class);
        var ids = (UUID[]) row.getArray("stage_ids").getArray();
        var names = (String[]) row.getArray("stage_names").getArray();
        var kinds = (String[]) row.getArray("stage_kinds").getArray();
        var status = ApplicationStatus.valueOf(row.getString("status"));
        var outcome = outcome(row.getString("outcome"));
        var passed = row.getBoolean("passed_prospect");
        var details = row.getBoolean("details");
        var here = Arrays.asList(ids).indexOf(stage);
        return new ApplicationListing(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new CandidateId(row.getObject("candidate_id", UUID.class)),
                row.getString("candidate_name"),
                row.getString("headline"),
                new JobId(row.getObject("job_id", UUID.class)),
                new JobNumber(row.getInt("number")),
                row.getString("title"),
                new StageId(stage),
                names[here],
                status,
                passed,
                row.getBoolean("reached_offer"),
                row.getBoolean("silver"),
                Source.valueOf(row.getString("source")),
                offer(row.getString("offer")),
                outcome,
                details ? row.getObject("rejection_reason", Integer.class) : null,
                details ? row.getString("closing_comment") : null,
                steps(ids, names, kinds, here, passed, outcome),
                List.of((String[]) row.getArray("recruiters").getArray()),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("moved_by"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                details);
    }

    private static List<ApplicationListing.Step> steps(
            UUID[] ids, String[] names, String[] kinds, int here, boolean passed, @Nullable Outcome outcome) {
        var steps = new ArrayList<ApplicationListing.Step>();
        for (int i = 0; i < ids.length; i++)
            if (!passed || StageKind.valueOf(kinds[i]) != StageKind.PROSPECT)
                steps.add(new ApplicationListing.Step(new StageId(ids[i]), names[i], state(i, here, outcome)));
        return List.copyOf(steps);
    }

    private static ApplicationListing.State state(int stage, int here, @Nullable Outcome outcome) {
        if (stage < here || outcome == Outcome.HIRED) return ApplicationListing.State.DONE;
        if (stage > here) return ApplicationListing.State.TODO;
        return outcome == null ? ApplicationListing.State.NOW : ApplicationListing.State.STOPPED;
    }

    private static Application.@Nullable Offer offer(@Nullable String name) {
        return name == null ? null : Application.Offer.valueOf(name);
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name);
    }
}
