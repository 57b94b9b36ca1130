package org.havn.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without a public address anybody can send a proxy's headers, and they mean nothing. */
@HavnTest
class WithoutProxyTests {
    private final OfficeFixture office;
    private final int port;

    WithoutProxyTests(OfficeFixture office, @LocalServerPort int port) {
        this.office = office;
        this.port = port;
    }

    @Test
    void aForwardedHostLeadsNobodyAway() {
        var rikke = office.recruiter("Rikke Dam").email().value();
        var browser = CallFixture.through(port, "203.0.113.1");
        assertThat(CallFixture.location(browser.get("/jobs"))).isIn("http://127.0.0.1:" + port + "/login", "/login");
        assertThat(browser.signIn(rikke, OfficeFixture.PASSWORD)).startsWith("http://127.0.0.1:" + port + "/jobs");
    }

    @Test
    void theSessionTravelsAsTheServerIsReached() {
        assertThat(CallFixture.through(port, "203.0.113.1")
                        .get("/login")
                        .headers()
                        .firstValue("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).contains("HttpOnly").doesNotContain("Secure"));
    }

    @Test
    void whoGuessesHasToWaitWhateverAddressTheyClaim() {
        var rikke = office.recruiter("Rikke Dam").email().value();
        for (var guess = 0; guess < 10; guess++)
            CallFixture.through(port, "203.0.113." + guess).signIn(rikke, "guess " + guess);
        assertThat(new CallFixture(port, Map.of()).signIn(rikke, OfficeFixture.PASSWORD))
                .endsWith("/login?wait");
    }
}
