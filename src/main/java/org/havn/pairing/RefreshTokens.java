package org.havn.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * The refresh tokens given out, as hashes. Each use brings a new one and replaces every other of the authorization. For
 * a moment a replaced one still works, because the answer that carried its successor may have been lost; after that its
 * return means that two parties hold it.
 */
@Component
class RefreshTokens {
    static final Duration GRACE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    RefreshTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Given> find(String token) {
        return jdbc.sql("""
                SELECT authorization_id, issued_at, expires_at, replaced_at
                  FROM refresh_token
                 WHERE hash = :hash
                """)
                .param("hash", TokenHash.of(token))
                .query(RefreshTokens::row)
                .optional();
    }

    boolean replacedTooLongAgo(Given token) {
        return token.replacedAt() != null && token.replacedAt().plus(GRACE).isBefore(clock.instant());
    }

    /** Keeps a new token, and replaces all but it and its brothers by the same parent. */
    void give(UUID authorization, OAuth2RefreshToken token, byte @Nullable [] parent) {
        jdbc.sql("""
                UPDATE refresh_token
                   SET replaced_at = :now
                 WHERE authorization_id = :authorization
                   AND replaced_at IS NULL
                   AND parent IS DISTINCT FROM :parent
                """)
                .param("now", at(clock.instant()))
                .param("authorization", authorization)
                .param("parent", parent)
                .update();
        jdbc.sql("""
                INSERT INTO refresh_token (hash, authorization_id, parent, issued_at, expires_at)
                VALUES (:hash, :authorization, :parent, :issued, :expires)
                """)
                .param("hash", TokenHash.of(token.getTokenValue()))
                .param("authorization", authorization)
                .param("parent", parent)
                .param("issued", at(issued(token)))
                .param("expires", at(expires(token)))
                .update();
    }

    void sweep() {
        jdbc.sql("DELETE FROM refresh_token WHERE expires_at < :now")
                .param("now", at(clock.instant()))
                .update();
    }

    private static Instant issued(OAuth2RefreshToken token) {
        var issued = token.getIssuedAt();
        if (issued == null) throw new IllegalStateException("a refresh token without a beginning");
        return issued;
    }

    private static Instant expires(OAuth2RefreshToken token) {
        var expires = token.getExpiresAt();
        if (expires == null) throw new IllegalStateException("a refresh token without an end");
        return expires;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Given row(ResultSet row, int number) throws SQLException {
        var replaced = row.getObject("replaced_at", OffsetDateTime.class);
        return new Given(
                row.getObject("authorization_id", UUID.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                replaced == null ? null : replaced.toInstant());
    }

    /** A token as remembered, which is all but the token. */
    record Given(
            UUID authorization,
            Instant issuedAt,
            Instant expiresAt,
            @Nullable Instant replacedAt) {}
}
