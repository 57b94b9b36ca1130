package org.havn.drift;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts every reading of a page: which fields were found and how, or why it was refused. Counted in memory and written
 * each minute, so that a refused reading counts too, and none waits for another.
 */
@Component
public class Readings {
    /** Whether it was sure whose page it is. */
    static final String GATE = "gate";

    static final String SURE = "sure";
    static final String NOT_FOUND = "";
    /** Short enough to say since when. */
    private static final Duration BUCKET = Duration.ofMinutes(10);

    private static final Set<String> FIELDS = Set.of(
            "name", "headline", "location", "about", "positions", "education", "skills", "languages", "certifications");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private Map<Count, Integer> counted = new HashMap<>();

    Readings(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Count(Instant bucket, String layout, String field, String way) {}

    /** A page was read; {@code strategies} names for each field that was found the way to it. */
    public synchronized void read(String layout, Map<String, String> strategies) {
        count(layout, GATE, SURE);
        FIELDS.forEach(field -> count(layout, field, strategies.getOrDefault(field, NOT_FOUND)));
    }

    /** A page was refused, because it was not sure whose it is. */
    public synchronized void doubted(String layout, String doubt) {
        count(layout, GATE, doubt);
    }

    /** Writes what was counted since the last time. */
    @PreDestroy
    void write() {
        var written = taken();
        if (written.isEmpty()) return;
        transaction.executeWithoutResult(status -> written.forEach(this::add));
    }

    private synchronized Map<Count, Integer> taken() {
        var taken = counted;
        counted = new HashMap<>();
        return taken;
    }

    private void count(String layout, String field, String way) {
        var now = clock.instant().getEpochSecond();
        var bucket = Instant.ofEpochSecond(now - now % BUCKET.toSeconds());
        counted.merge(new Count(bucket, layout, field, way), 1, Integer::sum);
    }

    private void add(Count count, int readings) {
        jdbc.sql("""
                INSERT INTO reading_count (bucket, layout, field, way, readings)
                VALUES (:bucket, :layout, :field, :way, :readings)
                ON CONFLICT (bucket, layout, field, way)
                DO UPDATE SET readings = reading_count.readings + EXCLUDED.readings
                """)
                .param("bucket", count.bucket().atOffset(ZoneOffset.UTC))
                .param("layout", count.layout())
                .param("field", count.field())
                .param("way", count.way())
                .param("readings", readings)
                .update();
    }
}
