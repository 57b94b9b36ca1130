package org.havn.pools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
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
                   (pool.owner_id = :member OR :everywhere) AND pool.system IS NULL AND :keeps AS own,
                   (pool.owner_id = :member OR :everywhere OR contributor.member_id IS NOT NULL)
                       AND pool.system IS NULL AND :keeps AS open,
                   (pool.owner_id = :member OR :everywhere OR contributor.member_id IS NOT NULL OR pool.system IS NOT NULL)
                       AND :keeps AS removes
              FROM pool
              LEFT JOIN member owner ON owner.id = pool.owner_id
              LEFT JOIN pool_contributor contributor
                     ON contributor.pool_id = pool.id
                    AND contributor.member_id = :member
             WHERE (:everything
                    OR :keeps AND (pool.owner_id = :member OR contributor.member_id IS NOT NULL OR pool.system IS NOT NULL))
            """;

    private final JdbcClient jdbc;

    PoolRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PoolListing> all(Member by) {
        return asking(by, LISTING + " ORDER BY pool.system NULLS LAST, pool.folded, pool.id")
                .query(PoolRows::row)
                .list();
    }

    List<PoolListing> of(Member by, CandidateId candidate) {
        return asking(by, LISTING + """
                   AND EXISTS (SELECT
                                 FROM pool_entry
                                WHERE pool_entry.pool_id = pool.id
                                  AND pool_entry.candidate_id = :candidate)
                 ORDER BY pool.system NULLS LAST, pool.folded, pool.id
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

    PoolId linkedIn() {
        return new PoolId(jdbc.sql("SELECT id FROM pool WHERE system = 'LINKEDIN'")
                .query(UUID.class)
                .single());
    }

    /** Whether a pool of this name is already before the eyes of the member; of others' they learn nothing. */
    boolean sees(Member by, String name, @Nullable PoolId beside) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT
                                 FROM pool
                                 LEFT JOIN pool_contributor contributor
                                        ON contributor.pool_id = pool.id
                                       AND contributor.member_id = :member
                                WHERE pool.folded = :folded
                                  AND pool.id IS DISTINCT FROM CAST(:beside AS uuid)
                                  AND (pool.owner_id = :member OR contributor.member_id IS NOT NULL OR pool.system IS NOT NULL))
                """)
                .param("member", by.id().value())
                .param("folded", PersonName.fold(name))
                .param("beside", beside == null ? null : beside.value())
                .query(Boolean.class)
                .single();
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
        var owner = row.getObject("owner_id", UUID.class);
        return new PoolListing(
                new PoolId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                owner == null ? null : new MemberId(owner),
                row.getString("owner_name"),
                row.getInt("people"),
                row.getBoolean("own"),
                row.getBoolean("open"),
                row.getBoolean("removes"));
    }
}
