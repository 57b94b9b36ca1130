package org.havn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.team.Language;
import org.havn.team.Members;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class TimesTests {
    private static final Instant NOW = Instant.parse("2026-11-20T14:30:00Z");

    @RegisterExtension
    final Screens screens = new Screens();

    private final Times times = new Times(Clock.fixed(NOW, ZoneOffset.UTC));
    private final OfficeFixture office;
    private final Members members;

    TimesTests(OfficeFixture office, Members members) {
        this.office = office;
        this.members = members;
    }

    @Test
    void areSaidAsPeopleSayThem() {
        screens.anonymously();
        assertThat(times.text(NOW.minusSeconds(20))).isEqualTo("just now");
        assertThat(times.text(NOW.minusSeconds(70))).isEqualTo("1 minute ago");
        assertThat(times.text(NOW.minus(Duration.ofMinutes(14)))).isEqualTo("14 minutes ago");
        assertThat(times.text(NOW.minus(Duration.ofDays(3)))).isEqualTo("3 days ago");
        assertThat(times.text(Instant.parse("2026-11-10T12:00:00Z"))).isEqualTo("10 November");
        assertThat(times.text(Instant.parse("2025-11-10T12:00:00Z"))).isEqualTo("10 November 2025");
    }

    @Test
    void areSaidInDanishToo() {
        screens.signIn(members.choose(office.recruiter("Rikke Dam"), Language.DA, null));
        assertThat(times.text(NOW.minusSeconds(20))).isEqualTo("lige nu");
        assertThat(times.text(NOW.minus(Duration.ofDays(3)))).isEqualTo("3 dage siden");
        assertThat(times.text(Instant.parse("2026-11-10T12:00:00Z"))).isEqualTo("10. november");
    }

    @Test
    void carryTheExactOne() {
        screens.anonymously();
        var shown = times.ago(NOW).getElement();
        assertThat(shown.getAttribute("datetime")).isEqualTo("2026-11-20T14:30:00Z");
        assertThat(shown.getAttribute("title")).contains("2026");
    }
}
