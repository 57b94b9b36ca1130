package org.havn.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.mail.MailKind;
import org.havn.notices.Notice;
import org.havn.notices.Notices;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-19")
class DriftTests {
    private final Readings readings;
    private final DriftWatch watch;
    private final Drift drift;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Member admin;
    private final Member rikke;
    private final String layout = "layout-" + UUID.randomUUID();

    DriftTests(
            Readings readings, DriftWatch watch, Drift drift, Notices notices, JdbcClient jdbc, OfficeFixture office) {
        this.readings = readings;
        this.watch = watch;
        this.drift = drift;
        this.notices = notices;
        this.jdbc = jdbc;
        this.admin = office.administrator("Adam Lind");
        this.rikke = office.recruiter("Rikke Dam");
    }

    @Test
    void aFieldThatIsNoLongerFoundIsToldToTheAdministratorsOnceAndShownUntilItIsFoundAgain() {
        before(100, Map.of("headline", "top-card", "name", "h1"));
        read(25, Map.of("name", "h1"));
        watch.round();
        watch.round();
        assertThat(told(admin)).singleElement().satisfies(notice -> {
            assertThat(notice.words()).containsEntry("field", "headline").containsEntry("rate", "0 %");
            assertThat(notice.words()).containsEntry("usual", "100 %");
            assertThat(notice.path()).isEqualTo("administration/linkedin");
        });
        assertThat(told(rikke)).isEmpty();
        assertThat(rate("headline").since()).isNotNull();
        assertThat(rate("name").since()).isNull();
        assertThat(rate("name").percent()).isEqualTo(100);
        read(200, Map.of("name", "h1", "headline", "another-way"));
        watch.round();
        assertThat(rate("headline").since()).isNull();
        assertThat(told(admin)).hasSize(1);
    }

    @Test
    void whatIsRefusedAtTheGateCountsToo() {
        before(100, Map.of("name", "h1"));
        for (var one = 0; one < 30; one++) readings.doubted(layout, "no-claim");
        watch.round();
        assertThat(told(admin))
                .extracting(notice -> notice.words().get("field"))
                .containsExactly("gate");
        assertThat(jdbc.sql("SELECT readings FROM reading_count WHERE layout = :layout AND way = 'no-claim'")
                        .param("layout", layout)
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
    }

    @Test
    void aFieldThatWasNeverFoundRaisesNothing() {
        before(100, Map.of("name", "h1"));
        read(30, Map.of("name", "h1"));
        watch.round();
        assertThat(told(admin)).isEmpty();
        assertThat(rate("about").percent()).isZero();
    }

    @Test
    void oldCountsAreSweptAndNothingIsCountedTwice() {
        read(3, Map.of("name", "h1"));
        watch.round();
        jdbc.sql("UPDATE reading_count SET bucket = bucket - interval '31 days' WHERE layout = :layout")
                .param("layout", layout)
                .update();
        read(2, Map.of("name", "h1"));
        watch.round();
        watch.round();
        assertThat(jdbc.sql("SELECT sum(readings) FROM reading_count WHERE layout = :layout AND field = 'name'")
                        .param("layout", layout)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void onlyAdministratorsReadTheRates() {
        assertThatThrownBy(() -> drift.rates(rikke))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refusal.NOT_ALLOWED));
    }

    /** Readings of yesterday. */
    private void before(int times, Map<String, String> strategies) {
        read(times, strategies);
        readings.write();
        jdbc.sql("UPDATE reading_count SET bucket = bucket - interval '1 day' WHERE layout = :layout")
                .param("layout", layout)
                .update();
    }

    private void read(int times, Map<String, String> strategies) {
        for (var one = 0; one < times; one++) readings.read(layout, strategies);
    }

    private FieldRate rate(String field) {
        return drift.rates(admin).stream()
                .filter(one -> one.layout().equals(layout) && one.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private List<Notice> told(Member member) {
        return notices.of(member, 0, 100).stream()
                .filter(notice -> notice.kind() == MailKind.READING_DRIFTED)
                .filter(notice -> layout.equals(notice.words().get("layout")))
                .toList();
    }
}
