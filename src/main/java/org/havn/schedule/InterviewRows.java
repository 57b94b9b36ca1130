package org.havn.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.Application;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Interviews as they are kept; asks no right, the room does. */
@Repository
class InterviewRows {
    private static final String LISTING = """
            SELECT interview.id,
                   interview.version,
                   interview.application_id,
                   application.candidate_id,
                   candidate.name AS candidate_name,
                   job.title AS job_title,
                   interview.title,
                   interview.starts_at,
                   interview.minutes,
                   interview.zone,
                   interview.place,
                   interview.planned_by,
                   ARRAY(SELECT member.id FROM interviewer JOIN member ON member.id = interviewer.member_id
                          WHERE interviewer.interview_id = interview.id ORDER BY member.name, member.id) AS member_ids,
                   ARRAY(SELECT member.name FROM interviewer JOIN member ON member.id = interviewer.member_id
                          WHERE interviewer.interview_id = interview.id ORDER BY member.name, member.id) AS member_names,
                   (:everywhere OR EXISTS (
                       SELECT
                         FROM hiring_team_member own
                         LEFT JOIN hiring_team_member appointer
                                ON appointer.job_id = own.job_id
                               AND appointer.member_id = own.for_id
                        WHERE own.job_id = application.job_id
                          AND own.member_id = :member
                          AND coalesce(appointer.role, own.role) IN ('RECRUITER', 'HIRING_MANAGER'))) AS editable
              FROM interview
              JOIN application ON application.id = interview.application_id
              JOIN candidate ON candidate.id = application.candidate_id
              JOIN job ON job.id = application.job_id
             WHERE interview.cancelled_at IS NULL
            """;

    private final JdbcClient jdbc;

    InterviewRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InterviewListing> find(Member by, InterviewId id) {
        return asking(by, LISTING + " AND interview.id = :id")
                .param("id", id.value())
                .query(InterviewRows::row)
                .optional();
    }

    /** Those of the candidate on jobs whose team the member is on, or all to who reads everything; next first. */
    List<InterviewListing> ofCandidate(Member by, CandidateId candidate) {
        return asking(by, LISTING + """
                   AND application.candidate_id = :candidate
                   AND (:everything OR EXISTS (SELECT
                                                 FROM hiring_team_member own
                                                WHERE own.job_id = application.job_id
                                                  AND own.member_id = :member))
                 ORDER BY interview.starts_at DESC, interview.id
                """)
                .param("candidate", candidate.value())
                .param("everything", by.readsEverything())
                .query(InterviewRows::row)
                .list();
    }

    /** What the member interviews from a moment on, next first; only while the application is open and they are on the team. */
    List<InterviewListing> upcoming(Member by, Instant from, int limit) {
        return asking(by, LISTING + """
                   AND application.status <> 'CLOSED'
                   AND interview.starts_at + interview.minutes * interval '1 minute' > :from
                   AND EXISTS (SELECT
                                 FROM interviewer
                                WHERE interviewer.interview_id = interview.id
                                  AND interviewer.member_id = :member)
                   AND EXISTS (SELECT
                                 FROM hiring_team_member own
                                WHERE own.job_id = application.job_id
                                  AND own.member_id = :member)
                 ORDER BY interview.starts_at, interview.id
                 LIMIT :limit
                """)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(InterviewRows::row)
                .list();
    }

    /** Those of an application that are not over, whoever asks. */
    List<InterviewListing> planned(Member by, ApplicationId application, Instant from) {
        return asking(by, LISTING + """
                   AND interview.application_id = :application
                   AND interview.starts_at + interview.minutes * interval '1 minute' > :from
                 ORDER BY interview.id
                """)
                .param("application", application.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(InterviewRows::row)
                .list();
    }

    void add(InterviewId id, Application on, InterviewPlan plan, MemberId by, Instant now) {
        jdbc.sql("""
                INSERT INTO interview (id, version, application_id, stage_id, title, starts_at, minutes, zone, place, planned_by, planned_at)
                VALUES (:id, 0, :application, :stage, :title, :start, :minutes, :zone, :place, :by, :now)
                """)
                .param("id", id.value())
                .param("application", on.id().value())
                .param("stage", on.stageId().value())
                .param("title", plan.title())
                .param("start", plan.startsAt().atOffset(ZoneOffset.UTC))
                .param("minutes", plan.minutes())
                .param("zone", plan.zone().getId())
                .param("place", plan.place())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        interviewers(id, plan.interviewers());
    }

    /** Whether it was still at this version; then it is one further. */
    boolean change(InterviewId id, int version, InterviewPlan plan) {
        var rows = jdbc.sql("""
                UPDATE interview
                   SET version = version + 1, title = :title, starts_at = :start, minutes = :minutes, zone = :zone, place = :place
                 WHERE id = :id
                   AND version = :version
                   AND cancelled_at IS NULL
                """)
                .param("id", id.value())
                .param("version", version)
                .param("title", plan.title())
                .param("start", plan.startsAt().atOffset(ZoneOffset.UTC))
                .param("minutes", plan.minutes())
                .param("zone", plan.zone().getId())
                .param("place", plan.place())
                .update();
        if (rows == 0) return false;
        jdbc.sql("DELETE FROM interviewer WHERE interview_id = :id")
                .param("id", id.value())
                .update();
        interviewers(id, plan.interviewers());
        return true;
    }

    boolean cancel(InterviewId id, int version, Instant now) {
        return jdbc.sql("""
                        UPDATE interview
                           SET version = version + 1, cancelled_at = :now
                         WHERE id = :id
                           AND version = :version
                           AND cancelled_at IS NULL
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void interviewers(InterviewId id, Set<MemberId> members) {
        for (var member : members)
            jdbc.sql("INSERT INTO interviewer (interview_id, member_id) VALUES (:id, :member)")
                    .param("id", id.value())
                    .param("member", member.value())
                    .update();
    }

    private JdbcClient.StatementSpec asking(Member by, String sql) {
        return jdbc.sql(sql)
                .param("member", by.id().value())
                .param("everywhere", by.is(org.havn.team.Role.ADMINISTRATOR));
    }

    private static InterviewListing row(ResultSet row, int number) throws SQLException {
        var ids = (UUID[]) row.getArray("member_ids").getArray();
        var names = (String[]) row.getArray("member_names").getArray();
        var interviewers = new ArrayList<InterviewListing.Interviewer>();
        for (int i = 0; i < ids.length; i++)
            interviewers.add(new InterviewListing.Interviewer(new MemberId(ids[i]), names[i]));
        return new InterviewListing(
                new InterviewId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new CandidateId(row.getObject("candidate_id", UUID.class)),
                row.getString("candidate_name"),
                row.getString("job_title"),
                row.getString("title"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                List.copyOf(interviewers),
                new MemberId(row.getObject("planned_by", UUID.class)),
                row.getBoolean("editable"));
    }
}
