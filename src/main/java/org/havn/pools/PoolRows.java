package org.havn.pools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pools as they are kept, each only to whom may see it. */
@Repository
class PoolRows {
    private static final String LISTING = """
            SELECT pool.id,
                   pool.version,
                   pool.name,
                   pool.owner_id,
                   owner.name AS owner_name,
                   (SELECT count(DISTINCT candidate_id) FROM pool_entry WHERE pool_entry.pool_id = pool.id) AS people,
                   (pool.owner_id = :member OR :everywhere) AND :keeps AS own,
                   (pool.owner_id = :member OR :everywhere OR contributor.member_id IS NOT NULL) AND :keeps AS open
              FROM pool
              JOIN member owner ON owner.id = pool.owner_id
              LEFT JOIN pool_contributor contributor
                     ON contributor.pool_id = pool.id
                    AND contributor.member_id = :member
             WHERE (:everything OR :keeps AND (pool.owner_id = :member OR contributor.member_id IS NOT NULL))
            """;

    private final JdbcClient jdbc;

    PoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PoolListing> all(Member by) {
        return asking(by, LISTING + " ORDER BY pool.folded, pool.id")
                .query(PoolRows::row)
                .list();
    }

    List<PoolListing> of(Member by, CandidateId candidate) {
        return asking(by, LISTING + """
                   AND EXISTS (SELECT
                                 FROM pool_entry
                                WHERE pool_entry.pool_id = pool.id
                                  AND pool_entry.candidate_id = :candidate)
                 ORDER BY pool.folded, pool.id
                """)
                .param("candidate", candidate.value())
                .query(PoolRows::row)
                .list();
    }

    Optional<PoolListing> find(Member by, PoolId id) {
        return asking(by, LISTING + " AND pool.id = :id")
                .param("id", id.value())
                .query(PoolRows::row)
                .optional();
    }

    void add(PoolId id, Member owner, String name, Instant now) {
        jdbc.sql("""
                INSERT INTO pool (id, version, owner_id, name, folded, created_at)
                VALUES (:id, 0, :owner, :name, :folded, :now)
                """)
                .param("id", id.value())
                .param("owner", owner.id().value())
                .param("name", name)
                .param("folded", PersonName.fold(name))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether it was still at this version. */
    boolean rename(PoolId id, int version, String name) {
        return jdbc.sql("""
                        UPDATE pool
                           SET version = version + 1, name = :name, folded = :folded
                         WHERE id = :id
                           AND version = :version
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("name", name)
                        .param("folded", PersonName.fold(name))
                        .update()
                == 1;
    }

    boolean delete(PoolId id, int version) {
        return jdbc.sql("DELETE FROM pool WHERE id = :id AND version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
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

    List<MemberId> contributors(PoolId id) {
        return jdbc.sql("""
                SELECT member.id
                  FROM pool_contributor
                  JOIN member ON member.id = pool_contributor.member_id
                 WHERE pool_id = :id
                 ORDER BY member.name, member.id
                """)
                .param("id", id.value())
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .list();
    }

    void share(PoolId id, MemberId with) {
        jdbc.sql("INSERT INTO pool_contributor (pool_id, member_id) VALUES (:id, :member) ON CONFLICT DO NOTHING")
                .param("id", id.value())
                .param("member", with.value())
                .update();
    }

    void unshare(PoolId id, MemberId with) {
        jdbc.sql("DELETE FROM pool_contributor WHERE pool_id = :id AND member_id = :member")
                .param("id", id.value())
                .param("member", with.value())
                .update();
    }

    private JdbcClient.StatementSpec asking(Member by, String sql) {
        return jdbc.sql(sql)
                .param("member", by.id().value())
                .param("everything", by.readsEverything())
                .param("everywhere", by.is(Role.ADMINISTRATOR))
                .param("keeps", Pools.keeps(by));
    }

    private static PoolListing row(ResultSet row, int number) throws SQLException {
        return new PoolListing(
                new PoolId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                new MemberId(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                row.getInt("people"),
                row.getBoolean("own"),
                row.getBoolean("open"));
    }
}
