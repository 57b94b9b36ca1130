package org.havn.jobs;

import java.util.List;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs that nobody leads any more, since their recruiters were deactivated. */
@Service
public class LeftJobs {
    private final JdbcClient jdbc;

    LeftJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A job to find somebody for. */
    public record LeftJob(JobId id, JobNumber number, String title) {}

    /** The jobs not closed, newest first, on whose team no active member is recruiter; told to administrators alone. */
    @Transactional(readOnly = true)
    public List<LeftJob> withoutActiveRecruiter(Member by, int offset, int limit) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        return jdbc.sql("""
                SELECT id, number, title
                  FROM job
                 WHERE status <> 'CLOSED'
                   AND NOT EXISTS (SELECT
                                     FROM hiring_team_member place
                                     JOIN member ON member.id = place.member_id
                                    WHERE place.job_id = job.id
                                      AND place.role = 'RECRUITER'
                                      AND member.deactivated_at IS NULL)
                 ORDER BY created_at DESC, id DESC
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new LeftJob(
                        new JobId(row.getObject("id", UUID.class)),
                        new JobNumber(row.getInt("number")),
                        row.getString("title")))
                .list();
    }
}
