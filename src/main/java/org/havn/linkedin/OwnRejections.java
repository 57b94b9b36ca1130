package org.havn.linkedin;

import java.time.OffsetDateTime;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.jobs.JobNumber;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rejections of a candidate, each for whoever made it and nobody else (G9). */
@Service
@Transactional(readOnly = true)
public class OwnRejections {
    private final JdbcClient jdbc;
    private final Candidates candidates;

    OwnRejections(JdbcClient jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /** The caller's own that still stand, the last first. */
    public List<OwnRejection> of(Member by, CandidateId candidate) {
        return jdbc.sql("""
                SELECT job.number, job.title, application.rejection_reason, rejected.at
                  FROM application
                  JOIN job ON job.id = application.job_id
                 CROSS JOIN LATERAL (
                       SELECT by_member, at
                         FROM history_entry
                        WHERE subject = 'APPLICATION'
                          AND subject_id = application.id
                          AND change = 'REJECTED'
                        ORDER BY at DESC, id DESC
                        LIMIT 1) AS rejected
                 WHERE application.candidate_id = :candidate
                   AND application.outcome = 'NOT_SELECTED'
                   AND rejected.by_member = :by
                 ORDER BY rejected.at DESC
                """)
                .param("candidate", candidates.get(by, candidate).id().value())
                .param("by", by.id().value())
                .query((row, number) -> new OwnRejection(
                        new JobNumber(row.getInt("number")),
                        row.getString("title"),
                        row.getInt("rejection_reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
