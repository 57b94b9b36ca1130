package org.havn.pools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.team.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in which pool; asks no right, the room did. */
@Repository
class PoolEntryRows {
    private final JdbcClient jdbc;

    PoolEntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the pool until the transaction ends, so that nobody is added twice at once. */
    void lock(PoolId id) {
        jdbc.sql("SELECT id FROM pool WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    boolean has(PoolId id, CandidateId candidate) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pool_entry WHERE pool_id = :id AND candidate_id = :candidate)")
                .param("id", id.value())
                .param("candidate", candidate.value())
                .query(Boolean.class)
                .single();
    }

    void enter(PoolEntryId entry, PoolId id, CandidateId candidate, MemberId by, Instant now) {
        jdbc.sql("""
                INSERT INTO pool_entry (id, pool_id, candidate_id, added_by, added_at)
                VALUES (:entry, :id, :candidate, :by, :now)
                """)
                .param("entry", entry.value())
                .param("id", id.value())
                .param("candidate", candidate.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    int leave(PoolId id, CandidateId candidate) {
        return jdbc.sql("DELETE FROM pool_entry WHERE pool_id = :id AND candidate_id = :candidate")
                .param("id", id.value())
                .param("candidate", candidate.value())
                .update();
    }

    void takeBack(PoolEntryId entry) {
        jdbc.sql("DELETE FROM pool_entry WHERE id = :entry")
                .param("entry", entry.value())
                .update();
    }

    List<PoolPerson> people(PoolId id, int offset, int limit) {
        return jdbc.sql("""
                SELECT candidate.id, candidate.name, candidate.headline, candidate.location, adder.name AS added_by, entry.added_at
                  FROM (SELECT DISTINCT ON (candidate_id) candidate_id, added_by, added_at
                          FROM pool_entry
                         WHERE pool_id = :id
                         ORDER BY candidate_id, added_at) entry
                  JOIN candidate ON candidate.id = entry.candidate_id
                  JOIN member adder ON adder.id = entry.added_by
                 ORDER BY entry.added_at DESC, candidate.id
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("id", id.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new PoolPerson(
                        new CandidateId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("headline"),
                        row.getString("location"),
                        row.getString("added_by"),
                        row.getObject("added_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Puts those in who are not there, all at one go; answers whom it put in. */
    List<CandidateId> enterAll(PoolId id, Collection<CandidateId> candidates, MemberId by, Instant now) {
        var people = candidates.stream().map(CandidateId::value).distinct().toArray(UUID[]::new);
        var places = candidates.stream()
                .map(CandidateId::value)
                .distinct()
                .map(one -> PoolEntryId.next().value())
                .toArray(UUID[]::new);
        return jdbc.sql("""
                INSERT INTO pool_entry (id, pool_id, candidate_id, added_by, added_at)
                SELECT asked.entry, :id, candidate.id, :by, :now
                  FROM unnest(CAST(:entries AS uuid[]), CAST(:people AS uuid[])) AS asked (entry, candidate_id)
                  JOIN candidate ON candidate.id = asked.candidate_id
                                AND candidate.merged_into IS NULL
                 WHERE NOT EXISTS (SELECT
                                     FROM pool_entry
                                    WHERE pool_id = :id
                                      AND candidate_id = candidate.id)
                RETURNING candidate_id
                """)
                .param("id", id.value())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("entries", places)
                .param("people", people)
                .query((row, number) -> new CandidateId(row.getObject("candidate_id", UUID.class)))
                .list();
    }

    /** Takes those out who are there; answers their places as they were. */
    List<PoolEntry> leaveAll(PoolId id, Collection<CandidateId> candidates) {
        return jdbc.sql("""
                DELETE FROM pool_entry
                 WHERE pool_id = :id
                   AND candidate_id = ANY (CAST(:people AS uuid[]))
                RETURNING candidate_id, added_by, added_at
                """)
                .param("id", id.value())
                .param("people", candidates.stream().map(CandidateId::value).toArray(UUID[]::new))
                .query(PoolEntryRows::entry)
                .list();
    }

    /** Whoever the record is today, should it have been merged into others. */
    Optional<CandidateId> living(CandidateId candidate) {
        return jdbc.sql("""
                WITH RECURSIVE led (id, merged_into) AS (
                    SELECT id, merged_into FROM candidate WHERE id = :id
                    UNION
                    SELECT next.id, next.merged_into FROM candidate next JOIN led ON next.id = led.merged_into)
                SELECT id FROM led WHERE merged_into IS NULL
                """)
                .param("id", candidate.value())
                .query((row, number) -> new CandidateId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static PoolEntry entry(ResultSet row, int number) throws SQLException {
        return new PoolEntry(
                new CandidateId(row.getObject("candidate_id", UUID.class)),
                new MemberId(row.getObject("added_by", UUID.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
