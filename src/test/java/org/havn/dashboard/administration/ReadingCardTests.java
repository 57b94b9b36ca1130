package org.havn.dashboard.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-19")
class ReadingCardTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final JdbcClient jdbc;

    ReadingCardTests(OfficeFixture office, JdbcClient jdbc) {
        this.office = office;
        this.jdbc = jdbc;
    }

    @Test
    void anAdministratorSeesHowOftenAFieldIsFoundAndSinceWhenItIsNot() {
        var layout = "layout-" + UUID.randomUUID();
        jdbc.sql("""
                INSERT INTO reading_count
                VALUES (date_trunc('hour', now()), :layout, 'headline', '', 59),
                       (date_trunc('hour', now()), :layout, 'headline', 'top-card', 41),
                       (date_trunc('hour', now()), :layout, 'gate', 'sure', 3),
                       (date_trunc('hour', now()), :layout, 'gate', 'no-claim', 1)
                """).param("layout", layout).update();
        jdbc.sql("INSERT INTO drift_alarm VALUES (:layout, 'headline', '2026-01-02T03:04:00Z', 0.96, now(), NULL)")
                .param("layout", layout)
                .update();
        screens.signIn(office.administrator("Anna Storm"));
        screens.open("administration/linkedin");
        assertThat(screens.text())
                .contains(layout, "Whose page it is", "75 %", "41 %")
                .containsPattern("since .*2 Jan");
    }
}
