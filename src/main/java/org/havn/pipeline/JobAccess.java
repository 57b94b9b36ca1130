package org.havn.pipeline;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateAccess;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.jobs.Jobs;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What applications mean to rooms below: whom a hiring team may open, and whether a job may go. */
@Component
class JobAccess implements CandidateAccess, Jobs.People {
    private final JdbcClient jdbc;

    JobAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<MemberId> opens(Collection<Member> members, CandidateId candidate) {
        return jdbc.sql("""
                    SELECT DISTINCT own.member_id
                      FROM application
                      JOIN hiring_team_member own ON own.job_id = application.job_id
                      LEFT JOIN hiring_team_member appointer
                             ON appointer.job_id = own.job_id
                            AND appointer.member_id = own.for_id
                     WHERE application.candidate_id = :candidate
                       AND own.member_id = ANY (:members)
                       AND (application.passed_prospect
                            OR coalesce(appointer.role, own.role) = 'RECRUITER'
                            OR coalesce(appointer.role, own.role) = 'HIRING_MANAGER'
                           AND NOT EXISTS (SELECT
                                             FROM activity
                                             JOIN stage ON stage.id = activity.stage_id
                                            WHERE stage.job_id = application.job_id
                                              AND activity.kind = 'PROSPECT'
                                              AND NOT activity.hiring_manager))
                """)
                .param("candidate", candidate.value())
                .param(
                        "members",
                        members.stream().map(member -> member.id().value()).toArray(UUID[]::new))
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .set();
    }

    @Override
    public boolean adds(Member by) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT
                      FROM hiring_team_member own
                      JOIN hiring_team_member appointer
                        ON appointer.job_id = own.job_id
                       AND appointer.member_id = own.for_id
                     WHERE own.member_id = :member
                       AND appointer.role IN ('RECRUITER', 'HIRING_MANAGER'))
                """)
                .param("member", by.id().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean keeps(Member by, CandidateId candidate) {
        return jdbc.sql("""
                SELECT EXISTS (
                    SELECT
                      FROM application
                      JOIN hiring_team_member own ON own.job_id = application.job_id
                      LEFT JOIN hiring_team_member appointer
                             ON appointer.job_id = own.job_id
                            AND appointer.member_id = own.for_id
                     WHERE application.candidate_id = :candidate
                       AND own.member_id = :member
                       AND coalesce(appointer.role, own.role) IN ('RECRUITER', 'HIRING_MANAGER'))
                """)
                .param("candidate", candidate.value())
                .param("member", by.id().value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean anybody(JobId job) {
        return exists("SELECT EXISTS (SELECT FROM application WHERE job_id = :job)", job);
    }

    @Override
    public boolean anybodyHired(JobId job) {
        return exists("SELECT EXISTS (SELECT FROM application WHERE job_id = :job AND outcome = 'HIRED')", job);
    }

    private boolean exists(String sql, JobId job) {
        return jdbc.sql(sql).param("job", job.value()).query(Boolean.class).single();
    }

    @Override
    public void removeAll(JobId job) {
        jdbc.sql("DELETE FROM application WHERE job_id = :job")
                .param("job", job.value())
                .update();
    }
}
