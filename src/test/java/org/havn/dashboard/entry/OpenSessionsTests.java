package org.havn.dashboard.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.accounts.Passwords;
import org.havn.accounts.ResetLinks;
import org.havn.team.Member;
import org.havn.team.Members;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HavnTest
class OpenSessionsTests {
    private final OfficeFixture office;
    private final Members members;
    private final Passwords passwords;
    private final ResetLinks links;
    private final OpenSessions sessions;
    private final BrowserFixture desk;
    private final BrowserFixture phone;
    private final BrowserFixture colleague;
    private Member rikke;

    OpenSessionsTests(
            OfficeFixture office,
            Members members,
            Passwords passwords,
            ResetLinks links,
            OpenSessions sessions,
            @LocalServerPort int port) {
        this.office = office;
        this.members = members;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        desk = new BrowserFixture(port);
        phone = new BrowserFixture(port);
        colleague = new BrowserFixture(port);
    }

    @BeforeEach
    void rikkeIsSignedInTwiceAndSoIsAColleague() throws Exception {
        rikke = office.recruiter("Rikke Dam");
        desk.signIn(rikke);
        phone.signIn(rikke);
        colleague.signIn(office.recruiter("Lars Krogh"));
        assertIn(desk);
        assertIn(phone);
    }

    @Test
    @Tag("UC-10")
    void deactivationEndsEverySessionAtOnce() throws Exception {
        members.deactivate(office.administrator("Anna Storm"), rikke.id(), rikke.version());
        assertOut(desk);
        assertOut(phone);
        assertIn(colleague);
        assertThat(desk.signIn(rikke)).endsWith("/login?wrong");
    }

    @Test
    void anotherPasswordEndsTheOtherSessions() throws Exception {
        sessions.end(rikke.id(), desk.session());
        assertIn(desk);
        assertOut(phone);
        passwords.change(rikke, OfficeFixture.PASSWORD, "another-password");
        assertOut(desk);
        assertIn(colleague);
    }

    @Test
    void aResetEndsEverySession() throws Exception {
        var path =
                links.handOver(office.administrator("Anna Storm"), rikke.id()).path();
        assertIn(desk);
        links.complete(path.substring("reset/".length()), "another-password");
        assertOut(desk);
        assertOut(phone);
        assertIn(colleague);
    }

    private static void assertIn(BrowserFixture browser) throws Exception {
        assertThat(browser.open("/settings/about").statusCode()).isEqualTo(200);
    }

    private static void assertOut(BrowserFixture browser) throws Exception {
        assertThat(BrowserFixture.location(browser.open("/settings/about"))).endsWith("/login");
    }
}
