package org.havn.merges;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Applications follow their person into another record. Where both records are on one job, the survivor has the
 * application that is open and further; the other stays with the merged record, out of sight, and returns with it. Which
 * one stays is a rule of merging, not of hiring, and so it is decided here.
 */
@Component
class ApplicationMoves implements MergeParticipant {
    private final JdbcClient jdbc;

    ApplicationMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public int count(CandidateId of) {
        return new MovingRows(jdbc, "application", true).count(of);
    }

    @Override
    public Set<UUID> move(CandidateId merged, CandidateId survivor) {
        return jdbc
                .sql("""
                WITH pair AS (
                    SELECT coming.id AS coming,
                           staying.id AS staying,
                           staying.id IS NULL
                               OR (coming.status <> 'CLOSED', coming_stage.position, coming.moved_at, coming.id)
                                > (staying.status <> 'CLOSED', staying_stage.position, staying.moved_at, staying.id)
                               AS further
                      FROM application coming
                      JOIN stage coming_stage ON coming_stage.id = coming.stage_id
                      LEFT JOIN application staying
                             ON staying.job_id = coming.job_id
                            AND staying.candidate_id = :survivor
                      LEFT JOIN stage staying_stage ON staying_stage.id = staying.stage_id
                     WHERE coming.candidate_id = :merged
                )
                UPDATE application
                   SET candidate_id = CASE candidate_id WHEN :merged THEN CAST(:survivor AS uuid) ELSE :merged END,
                       version = version + 1
                 WHERE id IN (SELECT coming FROM pair WHERE further
                               UNION
                              SELECT staying FROM pair WHERE further AND staying IS NOT NULL)
                RETURNING id
                """)
                .param("merged", merged.value())
                .param("survivor", survivor.value())
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** In one statement, for two may change places. */
    @Override
    public void moveBack(Set<UUID> rows, CandidateId merged, CandidateId survivor) {
        jdbc.sql("""
                UPDATE application
                   SET candidate_id = CASE candidate_id WHEN :merged THEN CAST(:survivor AS uuid) ELSE :merged END,
                       version = version + 1
                 WHERE id = ANY (:rows)
                   AND candidate_id IN (:merged, :survivor)
                """)
                .param("merged", merged.value())
                .param("survivor", survivor.value())
                .param("rows", rows.toArray(UUID[]::new))
                .update();
    }
}
