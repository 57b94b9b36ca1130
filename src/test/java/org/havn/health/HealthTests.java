package org.havn.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.health.Finding.Kind;
import org.havn.health.Finding.Severity;
import org.havn.seats.Seat;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.team.Company;
import org.havn.team.Member;
import org.havn.team.PairedBrowsers;
import org.havn.team.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-21")
class HealthTests {
    private static final Reached HERE = new Reached("localhost", false);

    private final OfficeFixture office;
    private final Health health;
    private final Settings settings;
    private final Seats seats;
    private final PairedBrowsers browsers;
    private final JdbcClient jdbc;
    private Member anna;

    HealthTests(
            OfficeFixture office,
            Health health,
            Settings settings,
            Seats seats,
            PairedBrowsers browsers,
            JdbcClient jdbc) {
        this.office = office;
        this.health = health;
        this.settings = settings;
        this.seats = seats;
        this.browsers = browsers;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anAdministrator() {
        anna = office.administrator("Anna Admin");
        office.integration(true);
    }

    @AfterEach
    void on() {
        office.integration(true);
    }

    @Test
    void isForAdministratorsOnly() {
        assertRefused(Refusal.NOT_FOUND, () -> health.findings(office.recruiter("Rikke Dam"), HERE));
    }

    @Test
    void switchedOffIsTheFirstThingToSay() {
        office.integration(false);
        assertThat(health.findings(anna, HERE).getFirst().kind()).isEqualTo(Kind.INTEGRATION_OFF);
        office.integration(true);
        assertThat(health.findings(anna, HERE)).extracting(Finding::kind).doesNotContain(Kind.INTEGRATION_OFF);
    }

    @Test
    void theWorstComesFirst() {
        jdbc.sql("UPDATE instance_setting SET company_name = NULL, company_id = NULL")
                .update();
        office.integration(false);
        assertThat(health.findings(anna, HERE))
                .extracting(finding -> finding.kind().severity())
                .isSorted()
                .contains(Severity.BROKEN, Severity.HINT);
    }

    @Test
    void whatIsMendedIsSaidNoMore() {
        settings.change(anna, new Company("Havn Aarhus", "1234567"));
        var rikke = office.recruiter("Rikke Dam");
        browsers.pair(rikke.id(), "Chrome");
        seats.state(rikke, Seat.RECRUITER);
        assertThat(health.findings(anna, HERE))
                .extracting(Finding::kind)
                .doesNotContain(Kind.NO_COMPANY, Kind.NOBODY_PAIRED, Kind.NO_SEATS, Kind.NO_MAIL);
    }

    @Test
    void aBrowserThatNobodyUsesIsNoticed() {
        var rikke = office.recruiter("Rikke Dam");
        browsers.pair(rikke.id(), "Chrome");
        jdbc.sql("UPDATE paired_browser SET last_used_at = now() - interval '40 days' WHERE member_id = :member")
                .param("member", rikke.id().value())
                .update();
        assertThat(health.findings(anna, HERE)).extracting(Finding::kind).contains(Kind.LONG_UNSEEN);
        jdbc.sql("UPDATE paired_browser SET last_used_at = now() WHERE member_id = :member")
                .param("member", rikke.id().value())
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, false, false",
        "127.0.0.1, false, false",
        "[::1], false, false",
        "localhost, true, true",
        "havn.example.test, false, true",
        "127.example.test, false, true",
        "10.0.0.7, false, true"
    })
    void whoReachesItFromElsewhereNeedsItsAddress(String host, boolean passedOn, boolean needed) {
        var kinds = health.findings(anna, new Reached(host, passedOn)).stream()
                .map(Finding::kind)
                .toList();
        assertThat(kinds.contains(Kind.NO_PUBLIC_ADDRESS)).isEqualTo(needed);
    }

    @Test
    void aChangeThatWasNotPassedOnForAnHourIsNoticed() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO event_publication (id, listener_id, event_type, serialized_event, publication_date)
                VALUES (:id, 'nobody', 'nothing', '{}', now() - interval '59 minutes')
                """).param("id", id).update();
        try {
            assertThat(health.findings(anna, HERE)).extracting(Finding::kind).doesNotContain(Kind.EVENTS_STUCK);
            jdbc.sql("UPDATE event_publication SET publication_date = now() - interval '61 minutes' WHERE id = :id")
                    .param("id", id)
                    .update();
            assertThat(health.findings(anna, HERE)).contains(new Finding(Kind.EVENTS_STUCK, List.of(1)));
        } finally {
            jdbc.sql("DELETE FROM event_publication WHERE id = :id")
                    .param("id", id)
                    .update();
        }
    }

    @Test
    void aMailTriedInVainIsNoticed() {
        var before = late();
        var id = UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO outgoing_mail (id, recipient, language, kind, words, path, created_at, due_at, tries)
                VALUES (:id, 'ida@example.test', 'en', 'INVITATION', '{}', 'x', now(), now() + interval '1 day', 1)
                """).param("id", id).update();
        try {
            assertThat(late()).isEqualTo(before + 1);
        } finally {
            jdbc.sql("DELETE FROM outgoing_mail WHERE id = :id").param("id", id).update();
        }
        assertThat(late()).isEqualTo(before);
    }

    /** How many mails are said to be late; other tests leave some behind. */
    private int late() {
        return health.findings(anna, HERE).stream()
                .filter(finding -> finding.kind() == Kind.MAIL_LATE)
                .map(finding -> (Integer) finding.with().getFirst())
                .findFirst()
                .orElse(0);
    }

    @Test
    @Tag("E7")
    void aCompanyHasANameAndANumberOfDigits() {
        assertRefused(Refusal.MISSING_FIELD, () -> new Company(" ", "123"));
        assertRefused(Refusal.MISSING_FIELD, () -> new Company("Havn", ""));
        assertRefused(Refusal.MALFORMED, () -> new Company("Havn", "12a"));
        assertRefused(Refusal.MALFORMED, () -> new Company("Havn", "١٢٣"));
        assertRefused(Refusal.NOT_ALLOWED, () -> settings.change(office.recruiter("R"), new Company("Havn", "123")));
        settings.change(anna, new Company(" Havn Aarhus ", " 42 "));
        assertThat(settings.company()).contains(new Company("Havn Aarhus", "42"));
    }
}
