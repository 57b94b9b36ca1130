package org.havn.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The logged messages; asks no right, the room does. */
@Component
class MessageRows {
    private final JdbcClient jdbc;

    MessageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose it is, about whom. */
    record Row(MessageId id, CandidateId candidate, UUID sender) {}

    boolean insert(
            MessageId id,
            Member by,
            CandidateId candidate,
            SentMessage message,
            Instant at,
            Instant now,
            @Nullable String key,
            byte @Nullable [] hash) {
        return jdbc.sql("""
                INSERT INTO message (id, candidate_id, sender_id, job_id, sent_at, logged_at, content, key, request_hash)
                VALUES (:id, :candidate, :by, CAST(:job AS uuid), :at, :now, :content, :key, :hash)
                ON CONFLICT (sender_id, key) DO NOTHING
                """)
                        .param("id", id.value())
                        .param("candidate", candidate.value())
                        .param("by", by.id().value())
                        .param(
                                "job",
                                message.job() == null ? null : message.job().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("content", message.content())
                        .param("key", key)
                        .param("hash", hash, java.sql.Types.BINARY)
                        .update()
                == 1;
    }

    /** What was logged under this key, and whether it was the same. */
    Optional<Map.Entry<MessageId, Boolean>> before(Member by, String key, byte[] hash) {
        return jdbc.sql("SELECT id, request_hash = :hash AS same FROM message WHERE sender_id = :by AND key = :key")
                .param("hash", hash)
                .param("by", by.id().value())
                .param("key", key)
                .query((row, number) ->
                        Map.entry(new MessageId(row.getObject("id", UUID.class)), row.getBoolean("same")))
                .optional();
    }

    Optional<Row> find(MessageId id) {
        return jdbc.sql("SELECT id, candidate_id, sender_id FROM message WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query((row, number) -> new Row(
                        new MessageId(row.getObject("id", UUID.class)),
                        new CandidateId(row.getObject("candidate_id", UUID.class)),
                        row.getObject("sender_id", UUID.class)))
                .optional();
    }

    void answered(MessageId id, @Nullable Instant at) {
        jdbc.sql(
                        "UPDATE message SET answered_at = :at WHERE id = :id AND (answered_at IS NULL) = (:at::timestamptz IS NOT NULL)")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.value())
                .update();
    }

    void delete(MessageId id) {
        jdbc.sql("DELETE FROM message WHERE id = :id").param("id", id.value()).update();
    }

    /** Jobs are named to their own team and to who reads everything; the text is its sender's. */
    List<Exchange> of(Member by, CandidateId candidate, int limit) {
        return jdbc.sql("""
                SELECT message.id,
                       sender.name,
                       message.sender_id = :by AS own,
                       CASE WHEN :all OR EXISTS (SELECT
                                                   FROM hiring_team_member place
                                                  WHERE place.job_id = message.job_id
                                                    AND place.member_id = :by)
                            THEN job.title END AS job_title,
                       message.sent_at,
                       message.answered_at,
                       CASE WHEN message.sender_id = :by THEN message.content END AS content
                  FROM message
                  JOIN member sender ON sender.id = message.sender_id
                  LEFT JOIN job ON job.id = message.job_id
                 WHERE message.candidate_id = :candidate
                 ORDER BY message.sent_at DESC, message.id DESC
                 LIMIT :limit
                """)
                .param("by", by.id().value())
                .param("all", by.readsEverything())
                .param("candidate", candidate.value())
                .param("limit", limit)
                .query(MessageRows::exchange)
                .list();
    }

    Map<CandidateId, LastContact> latest(Member by, Collection<CandidateId> candidates) {
        var latest = new LinkedHashMap<CandidateId, LastContact>();
        jdbc.sql("""
                SELECT DISTINCT ON (message.candidate_id)
                       message.candidate_id,
                       sender.name,
                       message.sender_id = :by AS own,
                       message.sent_at,
                       message.answered_at
                  FROM message
                  JOIN member sender ON sender.id = message.sender_id
                 WHERE message.candidate_id = ANY (:candidates)
                 ORDER BY message.candidate_id, message.sent_at DESC, message.id DESC
                """)
                .param("by", by.id().value())
                .param("candidates", candidates.stream().map(CandidateId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new CandidateId(row.getObject("candidate_id", UUID.class)),
                        new LastContact(
                                row.getString("name"),
                                row.getBoolean("own"),
                                instant(row, "sent_at"),
                                row.getObject("answered_at") != null)))
                .list()
                .forEach(entry -> latest.put(entry.getKey(), entry.getValue()));
        return latest;
    }

    CoolOff coolOff() {
        return jdbc.sql("SELECT cool_off_days, cool_off_hard FROM instance_setting")
                .query((row, number) -> new CoolOff(row.getInt("cool_off_days"), row.getBoolean("cool_off_hard")))
                .single();
    }

    void change(CoolOff rule) {
        jdbc.sql("UPDATE instance_setting SET cool_off_days = :days, cool_off_hard = :hard")
                .param("days", rule.days())
                .param("hard", rule.hard())
                .update();
    }

    private static Exchange exchange(ResultSet row, int number) throws SQLException {
        return new Exchange(
                new MessageId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("own"),
                row.getString("job_title"),
                instant(row, "sent_at"),
                row.getObject("answered_at") == null ? null : instant(row, "answered_at"),
                row.getString("content"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
