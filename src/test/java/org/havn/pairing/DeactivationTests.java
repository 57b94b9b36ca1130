package org.havn.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.pairing.PairingFixture.Tokens;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-10")
class DeactivationTests {
    private final OfficeFixture office;
    private final PairingFixture script;
    private final Members members;
    private final PairedBrowsers browsers;
    private final JdbcClient jdbc;
    private Member anna;
    private Member rikke;

    DeactivationTests(
            OfficeFixture office, PairingFixture script, Members members, PairedBrowsers browsers, JdbcClient jdbc) {
        this.office = office;
        this.script = script;
        this.members = members;
        this.browsers = browsers;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoMembers() {
        office.integration(true);
        anna = office.administrator("Anna Storm");
        rikke = office.recruiter("Rikke Dam");
    }

    @Test
    void everyTokenOfEveryBrowserDiesAtOnceAndStaysDeadAfterReactivation() {
        var chrome = script.pair(rikke, "Chrome");
        var firefox = script.pair(rikke, "Firefox");
        assertThat(call(chrome)).isEqualTo(200);
        var gone = members.deactivate(anna, rikke.id(), rikke.version());
        assertDead(chrome);
        assertDead(firefox);
        assertThat(jdbc.sql("SELECT count(*) FROM pairing_authorization WHERE member_id = :member")
                        .param("member", rikke.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();

        members.reactivate(anna, rikke.id(), gone.version());
        assertDead(chrome);
        assertDead(firefox);
        assertThat(call(script.pair(rikke, "Chrome"))).isEqualTo(200);
    }

    @Test
    void aCodeGivenBeforeIsExchangedForNothing() {
        var code = script.walk(rikke.email().value(), OfficeFixture.PASSWORD, "http://127.0.0.1:4711/callback");
        members.deactivate(anna, rikke.id(), rikke.version());
        assertThat(script.exchange(code, "Chrome").statusCode()).isEqualTo(400);
        assertThat(browsers.of(rikke)).isEmpty();
    }

    private void assertDead(Tokens tokens) {
        assertThat(call(tokens)).isEqualTo(401);
        assertThat(script.refresh(tokens.refresh()).statusCode()).isEqualTo(400);
    }

    private int call(Tokens tokens) {
        return script.send(HttpRequest.newBuilder(script.address("/api/v1/me"))
                        .header("Authorization", "Bearer " + tokens.access())
                        .build())
                .statusCode();
    }
}
