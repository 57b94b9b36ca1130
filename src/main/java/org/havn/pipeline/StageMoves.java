package org.havn.pipeline;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.havn.jobs.StageId;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of applications: written with each change, never changed. */
@Component
class StageMoves {
    private final JdbcClient jdbc;

    StageMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(
            ApplicationId application,
            StageMove.What what,
            @Nullable StageId from,
            @Nullable StageId to,
            MemberId by,
            Instant at) {
        jdbc.sql("""
                INSERT INTO stage_move (id, application_id, from_stage, to_stage, what, by_member, at)
                VALUES (:id, :application, :from, :to, :what, :by, :at)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("application", application.value())
                .param("from", from == null ? null : from.value())
                .param("to", to == null ? null : to.value())
                .param("what", what.name())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<StageMove> of(ApplicationId application) {
        return jdbc.sql("""
                SELECT move.what,
                       origin.name AS from_name,
                       target.name AS to_name,
                       member.name AS by_name,
                       move.at
                  FROM stage_move move
                  JOIN member ON member.id = move.by_member
                  LEFT JOIN stage origin ON origin.id = move.from_stage
                  LEFT JOIN stage target ON target.id = move.to_stage
                 WHERE move.application_id = :application
                 ORDER BY move.at DESC, move.id DESC
                """)
                .param("application", application.value())
                .query(StageMoves::row)
                .list();
    }

    private static StageMove row(ResultSet row, int number) throws SQLException {
        return new StageMove(
                StageMove.What.valueOf(row.getString("what")),
                row.getString("from_name"),
                row.getString("to_name"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
