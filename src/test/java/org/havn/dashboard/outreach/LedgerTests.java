package org.havn.dashboard.outreach;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Screens;
import org.havn.outreach.CoolOff;
import org.havn.outreach.Outreach;
import org.havn.outreach.SentMessage;
import org.havn.profiles.ExportAnswer;
import org.havn.profiles.PageFixture;
import org.havn.profiles.Profiles;
import org.havn.team.Member;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-25")
class LedgerTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Outreach outreach;
    private final Profiles profiles;
    private final PairedBrowsers browsers;
    private Member rikke;
    private Member lars;
    private CandidateId bo;
    private PageFixture page;

    LedgerTests(OfficeFixture office, Outreach outreach, Profiles profiles, PairedBrowsers browsers) {
        this.office = office;
        this.outreach = outreach;
        this.profiles = profiles;
        this.browsers = browsers;
    }

    @BeforeEach
    void aProspectOfRikkes() {
        office.integration(true);
        rikke = office.recruiter("Rikke Dam");
        lars = office.recruiter("Lars Bro");
        browsers.pair(rikke.id(), "Chrome");
        browsers.pair(lars.id(), "Chrome");
        page = PageFixture.somebody("Bo");
        bo = ((ExportAnswer.Exported)
                        profiles.export(rikke, page.to(office.activeJob(rikke).id())))
                .candidate();
    }

    @AfterEach
    void noRule() {
        outreach.change(office.administrator("Anna Admin"), new CoolOff(0, false));
    }

    @Test
    @Tag("G8")
    void colleaguesReadWhoWroteAndOnlyTheSenderTheText() {
        outreach.log(rikke, bo, new SentMessage(null, Instant.now().minus(Duration.ofDays(3)), "Between us"), null);
        screens.signIn(lars);
        screens.open(Paths.candidate(bo));
        assertThat(screens.text())
                .contains("Rikke Dam", "wrote", "3 days ago", "No reply")
                .doesNotContain("Between us");
        screens.signIn(rikke);
        screens.open(Paths.candidate(bo));
        assertThat(screens.text()).contains("you wrote", "Between us");
    }

    @Test
    @Tag("G10")
    void sendInMailOpensTheirPageBesideAndOneClickLogsIt() {
        screens.signIn(rikke);
        screens.open(Paths.linkedIn(bo));
        var send = _get(Anchor.class, link -> link.withText("Send InMail ↗"));
        assertThat(send.getHref() + "/").isEqualTo(page.address());
        assertThat(send.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
        assertThat(_find(Button.class, button -> button.withText("Yes, log it")))
                .isEmpty();
        BasicUtilsKt._fireDomEvent(send, "click");
        _click(_get(Button.class, button -> button.withText("Yes, log it")));
        assertThat(outreach.of(rikke, bo)).hasSize(1);
        assertThat(screens.path()).isEqualTo(Paths.linkedIn(bo));
        assertThat(screens.text()).contains("No reply");
        _click(_get(Button.class, button -> button.withText("They answered")));
        assertThat(outreach.of(lars, bo).getFirst().answered()).isTrue();
    }

    @Test
    void aMessageIsLoggedWithTheTextKeptForOneself() {
        screens.signIn(rikke);
        screens.open(Paths.candidate(bo));
        _click(_get(Button.class, button -> button.withText("Log a message")));
        _setValue(_get(TextArea.class, area -> area.withLabel("Keep what you wrote")), "Hi Bo");
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Log it")));
        assertThat(outreach.of(rikke, bo).getFirst().content()).isEqualTo("Hi Bo");
        assertThat(outreach.of(rikke, bo).getFirst().jobTitle()).isNotNull();
    }

    @Test
    void aHardCoolOffTakesTheWayToWriteAwayAndSaysWhy() {
        outreach.change(office.administrator("Anna Admin"), new CoolOff(14, true));
        outreach.log(rikke, bo, new SentMessage(null, null, null), null);
        screens.signIn(lars);
        screens.open(Paths.linkedIn(bo));
        assertThat(_find(Anchor.class, link -> link.withText("Send InMail ↗"))).isEmpty();
        assertThat(screens.text()).contains("Rikke Dam wrote to them; wait until", "Nobody may write again before");
    }

    @Test
    void whoOnlyReadsLogsNothingAndInterviewersHaveNoLedger() {
        screens.signIn(office.readOnly("Vera Lind"));
        screens.open(Paths.candidate(bo));
        assertThat(screens.text()).contains("Nobody wrote to them yet");
        assertThat(_find(Button.class, button -> button.withText("Log a message")))
                .isEmpty();
    }
}
