package org.havn.merges;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.CandidateId;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of merges, so that they can be undone. */
@Component
class MergeRecords {
    /** How long a merge can be undone. */
    static final Duration UNDOABLE = Duration.ofDays(30);

    private static final TypeReference<Map<String, Set<UUID>>> MOVED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MergeRecords(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A merge as it was done; {@code before} and {@code after} are the survivor's. */
    record Merge(
            MergeId id,
            CandidateId survivor,
            CandidateId merged,
            CandidateDetails before,
            CandidateDetails after,
            Map<String, Set<UUID>> moved,
            Instant at,
            boolean undone) {}

    void add(Member by, Merge merge) {
        jdbc.sql("""
                INSERT INTO candidate_merge (id, survivor_id, merged_id, before, after, moved, merged_by, merged_at)
                VALUES (:id, :survivor, :merged, CAST(:before AS jsonb), CAST(:after AS jsonb), CAST(:moved AS jsonb),
                        :by, :at)
                """)
                .param("id", merge.id().value())
                .param("survivor", merge.survivor().value())
                .param("merged", merge.merged().value())
                .param("before", json.writeValueAsString(merge.before()))
                .param("after", json.writeValueAsString(merge.after()))
                .param("moved", json.writeValueAsString(merge.moved()))
                .param("by", by.id().value())
                .param("at", merge.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The merge, locked: two who undo it at once take turns. */
    Optional<Merge> locked(MergeId id) {
        return jdbc.sql("SELECT * FROM candidate_merge WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(this::merge)
                .optional();
    }

    void undone(Member by, MergeId id) {
        jdbc.sql("UPDATE candidate_merge SET undone_by = :by, undone_at = :now WHERE id = :id")
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    List<MergeListing> undoable(CandidateId survivor) {
        return jdbc.sql("""
                SELECT done.id,
                       candidate.name,
                       member.name AS by,
                       done.merged_at
                  FROM candidate_merge done
                  JOIN candidate ON candidate.id = done.merged_id
                  JOIN member ON member.id = done.merged_by
                 WHERE done.survivor_id = :survivor
                   AND done.undone_at IS NULL
                   AND done.merged_at > :since
                 ORDER BY done.merged_at DESC, done.id
                """)
                .param("survivor", survivor.value())
                .param("since", clock.instant().minus(UNDOABLE).atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var at = row.getObject("merged_at", OffsetDateTime.class).toInstant();
                    return new MergeListing(
                            new MergeId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getString("by"),
                            at,
                            at.plus(UNDOABLE));
                })
                .list();
    }

    private Merge merge(ResultSet row, int number) throws SQLException {
        return new Merge(
                new MergeId(row.getObject("id", UUID.class)),
                new CandidateId(row.getObject("survivor_id", UUID.class)),
                new CandidateId(row.getObject("merged_id", UUID.class)),
                json.readValue(row.getString("before"), CandidateDetails.class),
                json.readValue(row.getString("after"), CandidateDetails.class),
                json.readValue(row.getString("moved"), MOVED),
                row.getObject("merged_at", OffsetDateTime.class).toInstant(),
                row.getObject("undone_at") != null);
    }
}
