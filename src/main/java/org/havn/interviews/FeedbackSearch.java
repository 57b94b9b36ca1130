package org.havn.interviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of feedback, only of what the caller may read. */
@Component
class FeedbackSearch {
    private final JdbcClient jdbc;

    FeedbackSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An interviewer reads the others' once their own of the same application and stage is submitted (D2), or where the activity lets them before (D3). */
    List<SubmittedFeedback> ofCandidate(Member by, CandidateId candidate) {
        return jdbc.sql("""
                SELECT feedback.id,
                       feedback.application_id,
                       job.title,
                       stage.name AS stage,
                       member.name AS interviewer,
                       feedback.recommend,
                       feedback.overall,
                       feedback.strengths,
                       feedback.weaknesses,
                       feedback.submitted_at
                  FROM feedback
                  JOIN application ON application.id = feedback.application_id
                  JOIN job ON job.id = application.job_id
                  JOIN stage ON stage.id = feedback.stage_id
                  JOIN member ON member.id = feedback.interviewer
                 WHERE application.candidate_id = :candidate
                   AND feedback.submitted_at IS NOT NULL
                   AND (:everything
                        OR feedback.interviewer = :member
                        OR EXISTS (SELECT
                                     FROM hiring_team_member own
                                     LEFT JOIN hiring_team_member appointer
                                            ON appointer.job_id = own.job_id
                                           AND appointer.member_id = own.for_id
                                    WHERE own.job_id = application.job_id
                                      AND own.member_id = :member
                                      AND (coalesce(appointer.role, own.role) IN ('RECRUITER', 'HIRING_MANAGER')
                                           OR EXISTS (SELECT
                                                        FROM activity
                                                       WHERE activity.stage_id = feedback.stage_id
                                                         AND activity.kind IN ('INTERVIEW', 'FEEDBACK')
                                                         AND activity.view_before)
                                           OR EXISTS (SELECT
                                                        FROM feedback mine
                                                       WHERE mine.application_id = feedback.application_id
                                                         AND mine.stage_id = feedback.stage_id
                                                         AND mine.interviewer = :member
                                                         AND mine.submitted_at IS NOT NULL))))
                 ORDER BY feedback.submitted_at DESC, feedback.id
                """)
                .param("candidate", candidate.value())
                .param("everything", by.readsEverything())
                .param("member", by.id().value())
                .query(FeedbackSearch::submitted)
                .list();
    }

    /** What the member is asked for (D1, C6: the view asked_for_feedback) and whose interview is over. */
    List<FeedbackOwed> owed(Member by, Instant now) {
        return jdbc.sql("""
                SELECT application.id,
                       application.candidate_id,
                       candidate.name,
                       job.title,
                       stage.name AS stage,
                       asked.due_at,
                       mine.id IS NOT NULL AS begun
                  FROM asked_for_feedback asked
                  JOIN application ON application.id = asked.application_id
                  JOIN candidate
                    ON candidate.id = application.candidate_id
                   AND candidate.merged_into IS NULL
                  JOIN job ON job.id = asked.job_id
                  JOIN stage ON stage.id = asked.stage_id
                  LEFT JOIN feedback mine
                         ON mine.application_id = application.id
                        AND mine.stage_id = stage.id
                        AND mine.interviewer = asked.member_id
                 WHERE asked.member_id = :member
                   AND asked.due_at <= :now
                   AND mine.submitted_at IS NULL
                 ORDER BY asked.due_at, application.id
                """)
                .param("member", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FeedbackSearch::owed)
                .list();
    }

    private static SubmittedFeedback submitted(ResultSet row, int number) throws SQLException {
        return new SubmittedFeedback(
                new FeedbackId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("title"),
                row.getString("stage"),
                row.getString("interviewer"),
                row.getBoolean("recommend"),
                row.getString("overall"),
                row.getString("strengths"),
                row.getString("weaknesses"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }

    private static FeedbackOwed owed(ResultSet row, int number) throws SQLException {
        return new FeedbackOwed(
                new ApplicationId(row.getObject("id", UUID.class)),
                new CandidateId(row.getObject("candidate_id", UUID.class)),
                row.getString("name"),
                row.getString("title"),
                row.getString("stage"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("begun"));
    }
}
