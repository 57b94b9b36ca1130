package org.havn.dashboard.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HavnTest
class ReturnTests {
    private final OfficeFixture office;
    private final BrowserFixture browser;

    ReturnTests(OfficeFixture office, @LocalServerPort int port) {
        this.office = office;
        this.browser = new BrowserFixture(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jobs/HAVN-1/team",
                "/jobs?q=data%20engineer",
                "/candidates/00000000-0000-0000-0000-000000000000",
                "/settings/about"
            })
    @Tag("UC-10")
    void aLinkOpenedBeforeSigningInIsWhereSigningInLeads(String path) throws Exception {
        var sentAway = browser.open(path);
        assertThat(sentAway.statusCode()).isEqualTo(302);
        assertThat(BrowserFixture.location(sentAway)).endsWith("/login");
        browser.open("/login");
        var led = browser.signIn(office.recruiter("Rikke Dam"));
        assertThat(led).startsWith(browser.server() + path);
        assertThat(browser.open(led.substring(browser.server().length())).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/jobs/HAVN-1, evil.test",
        "//evil.test/jobs, localhost",
        "/%2F%2Fevil.test, localhost",
        "/\\evil.test, localhost",
        "http://evil.test/jobs, evil.test",
        "/jobs?continue=https://evil.test&redirect=//evil.test, localhost"
    })
    void noLinkLeadsOutOfTheHouse(String path, String host) throws Exception {
        browser.openRaw(path, host);
        assertThat(browser.signIn(office.recruiter("Rikke Dam"))).startsWith(browser.server() + "/");
    }

    @Test
    void noParameterOfTheSignInLeadsOutOfTheHouse() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        for (var name : new String[] {"Saved-url", "continue", "redirect", "next", "targetUrl"})
            assertThat(new BrowserFixture(browser.port()).signIn(rikke, "?" + name + "=https://evil.test/jobs"))
                    .as(name)
                    .startsWith(browser.server() + "/");
    }
}
