package org.havn.jobs;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.havn.hiring.Conditions;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a job says to the IFs of the table of rights: its own process decides, and whether anybody was ever on it. */
@Component
class JobConditions implements Conditions {
    private static final String ACTIVITY = """
            SELECT stage.job_id
              FROM stage
              JOIN activity ON activity.stage_id = stage.id
             WHERE stage.job_id = ANY (:jobs)
               AND activity.kind = :kind
               AND activity.hiring_manager
            """;
    private static final String NOBODY_YET = """
            SELECT id
              FROM job
             WHERE id = ANY (:jobs)
               AND NOT people_added
               AND :kind = ''
            """;

    private final JdbcClient jdbc;

    JobConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<JobId> met(Permission permission, Collection<JobId> jobs) {
        return switch (permission) {
            case ADD_PROSPECT, SEE_PROSPECTS -> asked(ACTIVITY, "PROSPECT", jobs);
            case OFFER -> asked(ACTIVITY, "OFFER", jobs);
            case DELETE_JOB -> asked(NOBODY_YET, "", jobs);
            default -> throw new IllegalArgumentException(permission + " has no IF on a job");
        };
    }

    private Set<JobId> asked(String sql, String kind, Collection<JobId> jobs) {
        return Set.copyOf(jdbc.sql(sql)
                .param("jobs", jobs.stream().map(JobId::value).toArray(UUID[]::new))
                .param("kind", kind)
                .query((row, number) -> new JobId(row.getObject(1, UUID.class)))
                .list());
    }
}
