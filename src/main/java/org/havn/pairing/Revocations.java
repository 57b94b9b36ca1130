package org.havn.pairing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.havn.changes.Change;
import org.havn.team.PairedBrowserId;
import org.havn.team.PairingRevoked;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The pairings that ended while an access token of theirs may still be valid, held in memory so that no call asks the
 * database. What another process ended is read when it tells, and within half a minute if that went unheard.
 */
@Component
public class Revocations {
    private static final Duration REMEMBERED = PairingSecurity.ACCESS_TOKEN_LIFE.plusMinutes(5);

    private final Map<PairedBrowserId, Instant> ended = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    Revocations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public boolean contains(PairedBrowserId browser) {
        return ended.containsKey(browser);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PairingRevoked revoked) {
        ended.put(revoked.browser(), clock.instant());
    }

    @EventListener
    void on(Change change) {
        if (change.member() != null) refresh();
    }

    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT0S")
    void refresh() {
        var since = clock.instant().minus(REMEMBERED);
        ended.values().removeIf(since::isAfter);
        jdbc.sql("SELECT id, revoked_at FROM paired_browser WHERE revoked_at > :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    ended.put(
                            new PairedBrowserId(row.getObject("id", UUID.class)),
                            row.getObject("revoked_at", OffsetDateTime.class).toInstant());
                });
    }
}
