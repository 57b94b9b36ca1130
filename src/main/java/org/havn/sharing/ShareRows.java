package org.havn.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.team.Language;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links; asks no right, the room does. */
@Component
class ShareRows {
    private final JdbcClient jdbc;

    ShareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link as its secret opens it. */
    record Row(
            ShareLinkId id,
            @Nullable CandidateId candidate,
            Language language,
            int consentDays,
            MemberId maker,
            Instant expiresAt,
            boolean revoked) {
        boolean open(Instant now) {
            return !revoked && expiresAt.isAfter(now);
        }
    }

    void add(ShareLinkId id, Member by, ShareRequest asked, byte[] hash, Instant now, Instant until) {
        jdbc.sql("""
                INSERT INTO share_link (id, token_hash, candidate_id, language, consent_days, sent_to, made_by, made_at,
                                        expires_at)
                VALUES (:id, :hash, CAST(:candidate AS uuid), :language, :days, :to, :by, :now, :until)
                """)
                .param("id", id.value())
                .param("hash", hash)
                .param(
                        "candidate",
                        asked.candidate() == null ? null : asked.candidate().value())
                .param("language", asked.language().tag())
                .param("days", asked.consentDays())
                .param("to", asked.to() == null ? null : asked.to().value())
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whoever agrees waits here for whoever agrees by the same link in this moment. */
    Optional<Row> behind(byte[] hash) {
        return jdbc.sql("""
                SELECT id, candidate_id, language, consent_days, made_by, expires_at, revoked_at
                  FROM share_link
                 WHERE token_hash = :hash
                   FOR UPDATE
                """).param("hash", hash).query(ShareRows::row).optional();
    }

    /** The links for this candidate; without one, the general ones, of everybody. */
    List<ShareLink> of(Member by, @Nullable CandidateId candidate, Instant now) {
        return jdbc.sql("""
                SELECT link.id,
                       maker.name,
                       link.made_by = :by AS own,
                       link.made_at,
                       link.expires_at,
                       link.sent_to,
                       link.revoked_at,
                       (SELECT count(*) FROM share_consent WHERE link_id = link.id) AS used
                  FROM share_link link
                  JOIN member maker ON maker.id = link.made_by
                 WHERE link.candidate_id IS NOT DISTINCT FROM CAST(:candidate AS uuid)
                 ORDER BY link.made_at DESC, link.id
                 LIMIT 100
                """)
                .param("by", by.id().value())
                .param("candidate", candidate == null ? null : candidate.value())
                .query((row, number) -> listing(row, candidate != null, now))
                .list();
    }

    boolean revoke(ShareLinkId id, Member by, boolean anybodys, Instant now) {
        return jdbc.sql("""
                UPDATE share_link
                   SET revoked_at = :now
                 WHERE id = :id
                   AND revoked_at IS NULL
                   AND (:all OR made_by = :by)
                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("all", anybodys)
                        .param("by", by.id().value())
                        .update()
                == 1;
    }

    private static ShareLink listing(ResultSet row, boolean once, Instant now) throws SQLException {
        var used = row.getInt("used");
        var expires = instant(row, "expires_at");
        var state = row.getObject("revoked_at") != null
                ? ShareLink.State.REVOKED
                : once && used > 0
                        ? ShareLink.State.USED
                        : expires.isAfter(now) ? ShareLink.State.OPEN : ShareLink.State.EXPIRED;
        return new ShareLink(
                new ShareLinkId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("own"),
                instant(row, "made_at"),
                expires,
                row.getString("sent_to"),
                used,
                state);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var candidate = row.getObject("candidate_id", UUID.class);
        return new Row(
                new ShareLinkId(row.getObject("id", UUID.class)),
                candidate == null ? null : new CandidateId(candidate),
                Language.of(row.getString("language")).orElseThrow(),
                row.getInt("consent_days"),
                new MemberId(row.getObject("made_by", UUID.class)),
                instant(row, "expires_at"),
                row.getObject("revoked_at") != null);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
