package org.havn.history;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to jobs, applications and candidates: one row for each change, written with it, never changed (K11). Asks
 * no right: the room that owns the subject knows who may read it, and gives the rows on.
 */
@Service
public class History {
    private static final TypeReference<Map<String, Field>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    History(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    public void record(Member by, Subject subject, UUID id, Change change) {
        record(by, subject, id, change, Map.of());
    }

    /** Writes the row within the transaction of the change; without one it refuses, for the two must stand or fall together. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Member by, Subject subject, UUID id, Change change, Map<String, Field> fields) {
        jdbc.sql("""
                INSERT INTO history_entry (id, subject, subject_id, change, fields, by_member, at)
                VALUES (:id, :subject, :subjectId, :change, CAST(:fields AS jsonb), :by, :now)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("subject", subject.name())
                .param("subjectId", id)
                .param("change", change.name())
                .param("fields", json.writeValueAsString(fields))
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes the same of many subjects, each in a row of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(Member by, Subject subject, List<UUID> ids, Change change) {
        jdbc.sql("""
                INSERT INTO history_entry (id, subject, subject_id, change, fields, by_member, at)
                SELECT entry.id, :subject, entry.subject_id, :change, CAST('{}' AS jsonb), :by, :now
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:subjects AS uuid[])) AS entry (id, subject_id)
                """)
                .param(
                        "ids",
                        ids.stream()
                                .map(id -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("subjects", ids.toArray(UUID[]::new))
                .param("subject", subject.name())
                .param("change", change.name())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The changes of a subject, newest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> of(Subject subject, UUID id, int offset, int limit) {
        return jdbc.sql("""
                SELECT entry.id, entry.change, entry.fields::text AS fields, member.name, entry.at
                  FROM history_entry entry
                  JOIN member ON member.id = entry.by_member
                 WHERE entry.subject = :subject
                   AND entry.subject_id = :subjectId
                 ORDER BY entry.at DESC, entry.id DESC
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("subject", subject.name())
                .param("subjectId", id)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private HistoryEntry row(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getObject("id", UUID.class),
                Change.valueOf(row.getString("change")),
                json.readValue(row.getString("fields"), FIELDS),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
