package org.havn.pairing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havn.team.MemberId;
import org.havn.team.PairedBrowserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authorizations behind pairings. Whatever is found is locked until the end of the transaction it is found in. */
@Repository
class PairingAuthorizationRepository {
    private static final Duration TIME_TO_FINISH = Duration.ofHours(1);
    private static final String SELECT = """
            SELECT id,
                   member_id,
                   redirect_uri,
                   client_state,
                   code_challenge,
                   scopes,
                   code_issued_at,
                   code_expires_at,
                   paired_browser_id
              FROM pairing_authorization
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PairingAuthorizationRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PairingAuthorization> byId(UUID id) {
        return one(SELECT + " WHERE id = :key FOR UPDATE", id);
    }

    Optional<PairingAuthorization> byState(String state) {
        return one(SELECT + " WHERE state_hash = :key FOR UPDATE", TokenHash.of(state));
    }

    Optional<PairingAuthorization> byCode(String code) {
        return one(SELECT + " WHERE code_hash = :key FOR UPDATE", TokenHash.of(code));
    }

    Optional<PairingAuthorization> byAccessToken(String token) {
        return one(SELECT + " WHERE access_hash = :key FOR UPDATE", TokenHash.of(token));
    }

    void ask(PairingAuthorization asked, String state) {
        jdbc.sql("""
                INSERT INTO pairing_authorization
                       (id, member_id, redirect_uri, client_state, code_challenge, scopes, created_at, state_hash)
                VALUES (:id, :member, :redirect, :clientState, :challenge, :scopes, :now, :state)
                """)
                .param("id", asked.id())
                .param("member", asked.member().value())
                .param("redirect", asked.redirect())
                .param("clientState", asked.clientState())
                .param("challenge", asked.codeChallenge())
                .param("scopes", asked.scopes().toArray(String[]::new))
                .param("now", at(clock.instant()))
                .param("state", TokenHash.of(state))
                .update();
    }

    void grant(UUID id, Set<String> scopes, String code, @Nullable Instant issued, @Nullable Instant expires) {
        jdbc.sql("""
                UPDATE pairing_authorization
                   SET state_hash = NULL,
                       scopes = :scopes,
                       code_hash = :code,
                       code_issued_at = :issued,
                       code_expires_at = :expires
                 WHERE id = :id
                """)
                .param("id", id)
                .param("scopes", scopes.toArray(String[]::new))
                .param("code", TokenHash.of(code))
                .param("issued", issued == null ? null : at(issued))
                .param("expires", expires == null ? null : at(expires))
                .update();
    }

    void exchanged(UUID id, PairedBrowserId browser, String accessToken) {
        jdbc.sql("UPDATE pairing_authorization SET paired_browser_id = :browser, access_hash = :access WHERE id = :id")
                .param("id", id)
                .param("browser", browser.value())
                .param("access", TokenHash.of(accessToken))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("DELETE FROM pairing_authorization WHERE id = :id")
                .param("id", id)
                .update();
    }

    void removeOf(PairedBrowserId browser) {
        jdbc.sql("DELETE FROM pairing_authorization WHERE paired_browser_id = :browser")
                .param("browser", browser.value())
                .update();
    }

    /** Forgets what nobody finished. */
    int sweep() {
        return jdbc.sql("""
                DELETE FROM pairing_authorization
                 WHERE paired_browser_id IS NULL
                   AND created_at < :before
                """)
                .param("before", at(clock.instant().minus(TIME_TO_FINISH)))
                .update();
    }

    private Optional<PairingAuthorization> one(String sql, Object key) {
        return jdbc.sql(sql)
                .param("key", key)
                .query(PairingAuthorizationRepository::row)
                .optional();
    }

    private static PairingAuthorization row(ResultSet row, int number) throws SQLException {
        var browser = row.getObject("paired_browser_id", UUID.class);
        return new PairingAuthorization(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("redirect_uri"),
                row.getString("client_state"),
                row.getString("code_challenge"),
                Set.of((String[]) row.getArray("scopes").getArray()),
                instant(row, "code_issued_at"),
                instant(row, "code_expires_at"),
                browser == null ? null : new PairedBrowserId(browser));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
