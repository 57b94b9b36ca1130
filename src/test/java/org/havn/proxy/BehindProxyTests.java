package org.havn.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** With a public address the proxy's headers are believed. */
@HavnTest
@TestPropertySource(properties = "havn.url=https://havn.test/")
class BehindProxyTests {
    private static final String ASK = "/oauth2/authorize?response_type=code&client_id=havn-extension&scope=overlay"
            + "&state=s&redirect_uri=http%3A%2F%2F127.0.0.1%3A49152%2Fcallback"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

    private final OfficeFixture office;
    private final int port;

    BehindProxyTests(OfficeFixture office, @LocalServerPort int port) {
        this.office = office;
        this.port = port;
    }

    @Test
    void pairingStaysAtThePublicAddressFromTheFirstRedirectToTheConsent() {
        var rikke = office.recruiter("Rikke Dam").email().value();
        var browser = CallFixture.through(port, "203.0.113.1");
        assertThat(CallFixture.location(browser.get(ASK))).isIn("https://havn.test/login", "/login");
        var back = browser.signIn(rikke, OfficeFixture.PASSWORD);
        assertThat(back).startsWith("https://havn.test/oauth2/authorize?");
        var consent = CallFixture.location(browser.get(back.substring("https://havn.test".length())));
        assertThat(consent).startsWith("https://havn.test/connect?");
    }

    @Test
    void theServerSaysItsPublicAddress() {
        assertThat(CallFixture.through(port, "203.0.113.1")
                        .get("/.well-known/oauth-authorization-server")
                        .body())
                .contains("\"issuer\":\"https://havn.test\"", "\"https://havn.test/oauth2/token\"");
    }

    @Test
    void theSessionTravelsByTlsOnly() {
        assertThat(CallFixture.through(port, "203.0.113.1")
                        .get("/login")
                        .headers()
                        .firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(new CallFixture(port, Map.of()).get("/login").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void whoGuessesHasToWaitAndNobodyElseBehindTheSameProxy() {
        var rikke = office.recruiter("Rikke Dam").email().value();
        var guesser = CallFixture.through(port, "203.0.113.7");
        for (var guess = 0; guess < 10; guess++) guesser.signIn(rikke, "guess " + guess);
        assertThat(guesser.signIn(rikke, OfficeFixture.PASSWORD)).endsWith("/login?wait");
        assertThat(CallFixture.through(port, "198.51.100.1, 203.0.113.7").signIn(rikke, OfficeFixture.PASSWORD))
                .as("an address the guesser wrote down themselves")
                .endsWith("/login?wait");
        assertThat(CallFixture.through(port, "203.0.113.8").signIn(rikke, OfficeFixture.PASSWORD))
                .isEqualTo("https://havn.test/");
    }
}
