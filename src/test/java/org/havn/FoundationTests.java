package org.havn;

import static org.assertj.core.api.Assertions.assertThat;

import org.havn.team.Members;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
class FoundationTests {
    private final JdbcClient jdbc;
    private final OfficeFixture office;
    private final Members members;

    FoundationTests(JdbcClient jdbc, OfficeFixture office, Members members) {
        this.jdbc = jdbc;
        this.office = office;
        this.members = members;
    }

    @Test
    void theEmbeddedDatabaseKeepsWhatItAnswered() {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"})
            assertThat(jdbc.sql("SHOW " + setting).query(String.class).single()).isEqualTo("on");
    }

    @Test
    void aMemberIsReadBackAsWritten() {
        var rikke = office.recruiter("Rikke Dam");
        assertThat(members.find(rikke.id())).contains(rikke);
        assertThat(office.activeJob(rikke).active()).isTrue();
    }
}
