package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.overlay.ApiFixture.json;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Map;
import java.util.TreeMap;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.pairing.PairingFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-03")
class NoTraceTests {
    private final ApiFixture calls;
    private final OfficeFixture office;
    private final JdbcClient jdbc;

    NoTraceTests(PairingFixture script, OfficeFixture office, JdbcClient jdbc) {
        this.calls = new ApiFixture(script);
        this.office = office;
        this.jdbc = jdbc;
    }

    @Test
    void lookingAtSomebodyUnknownLeavesNothingBehind() {
        office.integration(true);
        var api = calls.as(office.recruiter("Rikke Dam"));
        var rows = rows();
        var root = (Logger) LoggerFactory.getLogger("ROOT");
        var house = (Logger) LoggerFactory.getLogger("org.havn");
        var written = new ListAppender<ILoggingEvent>();
        written.start();
        root.addAppender(written);
        house.setLevel(Level.DEBUG);
        try {
            var answer = api.post(
                    "/api/v1/who", ApiFixture.who("unseen-person-demo", "unseen@person.test", "Unseen Person"));
            assertThat(json(answer).at("/people/0/match").asString()).isEqualTo("none");
            assertThat(api.post("/api/v1/who", ApiFixture.who("unseen-person-demo", "not an address", "Unseen Person"))
                            .statusCode())
                    .isIn(200, 400);
            assertThat(api.post("/api/v1/who", "{\"people\":[{\"ids\":[\"in:unseen-person-demo\"")
                            .statusCode())
                    .isEqualTo(400);
        } finally {
            house.setLevel(null);
            root.detachAppender(written);
        }
        assertThat(rows()).isEqualTo(rows);
        assertThat(written.list)
                .map(ILoggingEvent::getFormattedMessage)
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("unseen"));
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() {
        var counts = new TreeMap<String, Long>();
        jdbc.sql("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> counts.put(
                        table,
                        jdbc.sql("SELECT count(*) FROM " + table)
                                .query(Long.class)
                                .single()));
        assertThat(counts).hasSizeGreaterThan(20);
        return counts;
    }
}
