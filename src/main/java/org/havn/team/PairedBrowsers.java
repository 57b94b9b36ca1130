package org.havn.team;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers that members have paired, and their end. */
@Service
@Transactional
public class PairedBrowsers {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PairedBrowsers(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Pairs a browser; a member deactivated in this very moment gets none. */
    public PairedBrowserId pair(MemberId member, String browserName) {
        holdActive(member);
        var id = PairedBrowserId.next();
        var name = browserName.strip();
        jdbc.sql("""
                INSERT INTO paired_browser (id, member_id, name, created_at, last_used_at)
                VALUES (:id, :member, :name, :now, :now)
                """)
                .param("id", id.value())
                .param("member", member.value())
                .param("name", name.isEmpty() ? "?" : name.substring(0, Math.min(120, name.length())))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new BrowserPaired(id, member));
        return id;
    }

    /** The member's living pairings, last used first. */
    @Transactional(readOnly = true)
    public List<PairedBrowser> of(Member by) {
        return jdbc.sql("""
                SELECT id, member_id, name, created_at, last_used_at
                  FROM paired_browser
                 WHERE member_id = :member
                   AND revoked_at IS NULL
                 ORDER BY last_used_at DESC, id
                """)
                .param("member", by.id().value())
                .query(PairedBrowsers::row)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<PairedBrowser> living(PairedBrowserId id) {
        return jdbc.sql("""
                SELECT id, member_id, name, created_at, last_used_at
                  FROM paired_browser
                 WHERE id = :id
                   AND revoked_at IS NULL
                """).param("id", id.value()).query(PairedBrowsers::row).optional();
    }

    /** Notes that the browser was seen, at most once a minute. */
    public void seen(PairedBrowserId id) {
        var now = clock.instant();
        jdbc.sql("""
                UPDATE paired_browser
                   SET last_used_at = :now
                 WHERE id = :id
                   AND last_used_at < :before
                """)
                .param("id", id.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends one of the caller's own pairings; another member's is not found. */
    public void revoke(Member by, PairedBrowserId id) {
        if (!end(id, by.id())) throw new Refused(Refusal.NOT_FOUND);
    }

    /** Ends a pairing because its tokens were handed back or seen twice; already ended is well. */
    public void ended(PairedBrowser browser) {
        end(browser.id(), browser.member());
    }

    /** Ends all pairings of a member who is deactivated. */
    void endAllOf(MemberId member) {
        jdbc.sql("SELECT id FROM paired_browser WHERE member_id = :member AND revoked_at IS NULL ORDER BY id")
                .param("member", member.value())
                .query((row, number) -> new PairedBrowserId(row.getObject("id", java.util.UUID.class)))
                .list()
                .forEach(browser -> end(browser, member));
    }

    private void holdActive(MemberId member) {
        var active = jdbc.sql("SELECT id FROM member WHERE id = :member AND deactivated_at IS NULL FOR SHARE")
                .param("member", member.value())
                .query()
                .listOfRows();
        if (active.isEmpty()) throw new Refused(Refusal.NOT_FOUND);
    }

    private boolean end(PairedBrowserId id, MemberId member) {
        var rows = jdbc.sql("""
                UPDATE paired_browser
                   SET revoked_at = :now
                 WHERE id = :id
                   AND member_id = :member
                   AND revoked_at IS NULL
                """)
                .param("id", id.value())
                .param("member", member.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 1) events.publishEvent(new PairingRevoked(id, member));
        return rows == 1;
    }

    private static PairedBrowser row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new PairedBrowser(
                new PairedBrowserId(row.getObject("id", java.util.UUID.class)),
                new MemberId(row.getObject("member_id", java.util.UUID.class)),
                row.getString("name"),
                instant(row, "created_at"),
                instant(row, "last_used_at"));
    }

    private static Instant instant(java.sql.ResultSet row, String column) throws java.sql.SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }
}
