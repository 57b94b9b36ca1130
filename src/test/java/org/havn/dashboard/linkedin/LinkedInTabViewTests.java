package org.havn.dashboard.linkedin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.claims.Claim;
import org.havn.claims.Claims;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Screens;
import org.havn.identity.ProfileAddress;
import org.havn.jobs.Job;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.profiles.ExportAnswer;
import org.havn.profiles.PageFixture;
import org.havn.profiles.Profiles;
import org.havn.seats.Seat;
import org.havn.seats.Seats;
import org.havn.team.Member;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-27")
class LinkedInTabViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Profiles profiles;
    private final Seats seats;
    private final Claims claims;
    private final Notes notes;
    private final PairedBrowsers browsers;
    private Member rikke;
    private Job job;

    LinkedInTabViewTests(
            OfficeFixture office, Profiles profiles, Seats seats, Claims claims, Notes notes, PairedBrowsers browsers) {
        this.office = office;
        this.profiles = profiles;
        this.seats = seats;
        this.claims = claims;
        this.notes = notes;
        this.browsers = browsers;
    }

    @BeforeEach
    void aConnectedRecruiterSeat() {
        office.integration(true);
        rikke = office.recruiter("Rikke Dam");
        browsers.pair(rikke.id(), "Chrome");
        seats.state(rikke, Seat.RECRUITER);
        job = office.activeJob(rikke);
    }

    @Test
    @Tag("G1")
    void whoIsNotConnectedIsLedToTheConnections() {
        var lars = office.recruiter("Lars Bro");
        open(lars, exported(PageFixture.somebody("Astrid")));
        assertThat(screens.text()).contains("Connect your browser first");
        assertThat(_get(Anchor.class, link -> link.withText("Connect")).getHref())
                .isEqualTo(Paths.CONNECTIONS);
    }

    @Test
    @Tag("G2")
    void aRecruiterSeatReadsThePageAndAnotherSeatWhatIsWithheld() {
        var astrid =
                exported(PageFixture.somebody("Astrid").working("Fjordværk").taughtAt("Aarhus Tech"));
        open(rikke, astrid);
        assertThat(screens.text()).contains("Captured by Rikke Dam", "Fjordværk", "Aarhus Tech");
        seats.state(rikke, Seat.HIRING_MANAGER);
        open(rikke, astrid);
        assertThat(screens.text())
                .contains("You hold a Hiring Manager seat", "sign out of LinkedIn")
                .doesNotContain("Fjordværk");
    }

    @Test
    @Tag("G3")
    @Tag("G6")
    void unlinkAsksAndIsUndoneFromTheHistory() {
        var page = PageFixture.somebody("Astrid");
        var astrid = exported(page);
        open(rikke, astrid);
        _click(_get(Button.class, button -> button.withText("Unlink")));
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Unlink")));
        assertThat(profiles.linkOf(rikke, astrid)).isEmpty();
        assertThat(screens.text()).contains("Possible profiles", "was linked before");
        _click(_get(Button.class, button -> button.withText("Link again")));
        assertThat(profiles.linkOf(rikke, astrid)).isPresent();
        assertThat(screens.text()).contains("Captured by Rikke Dam");
    }

    @Test
    @Tag("G4")
    void aPossibleProfileIsLinkedByAClickAndAClaimDismissed() {
        var astrid = office.candidate(rikke, PageFixture.somebody("Astrid").name());
        var theirs = said(astrid);
        said(astrid);
        open(rikke, astrid.id());
        assertThat(screens.text()).contains("they say so themself");
        var notTheirs = _find(Button.class, button -> button.withText("Not theirs"));
        assertThat(notTheirs).hasSize(2);
        _click(notTheirs.getFirst());
        assertThat(claims.of(rikke, astrid.id())).extracting(Claim::address).containsExactly(theirs);
        _click(_find(Button.class, button -> button.withText("Link")).getFirst());
        assertThat(profiles.linkOf(rikke, astrid.id()))
                .hasValueSatisfying(link -> assertThat(link.address()).isEqualTo(theirs.url()));
    }

    @Test
    @Tag("G5")
    void withoutAnyPointerTheReaderMayPasteTheAddress() {
        var bo = office.candidate(rikke, PageFixture.somebody("Bo").name());
        open(rikke, bo.id());
        assertThat(screens.text()).contains("No match found");
        var field = _get(TextField.class, text -> text.withLabel("Address of the profile"));
        _setValue(field, "https://linkedin.com.evil.test/in/bo");
        _click(_get(Button.class, button -> button.withText("Link")));
        assertThat(field.isInvalid()).isTrue();
        var page = PageFixture.somebody("Bo");
        _setValue(field, page.address() + "?trk=people");
        _click(_get(Button.class, button -> button.withText("Link")));
        assertThat(profiles.linkOf(rikke, bo.id())).isPresent();
    }

    @Test
    @Tag("G4")
    void aProfileOfSomebodyElseIsComparedAndMovesOnlyWhenSomebodySaysSo() {
        var page = PageFixture.somebody("Søren");
        var holder = exported(page);
        var same = office.candidate(rikke, page.name());
        open(rikke, same.id());
        assertThat(screens.text()).contains("Linked to", "same name");
        _click(_get(Button.class, button -> button.withText("Compare")));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Whose profile is it?");
        assertThat(profiles.linkOf(rikke, holder)).isPresent();
        _click(_get(Button.class, button -> button.withText("It is " + page.name() + "’s: move the link")));
        assertThat(profiles.linkOf(rikke, holder)).isEmpty();
        assertThat(profiles.linkOf(rikke, same.id())).isPresent();
        _click(_get(Button.class, button -> button.withText("Undo")));
        assertThat(profiles.linkOf(rikke, holder)).isPresent();
        assertThat(profiles.linkOf(rikke, same.id())).isEmpty();
    }

    @Test
    void whoOnlyReadsLinksNothing() {
        var astrid = office.candidate(rikke, PageFixture.somebody("Astrid").name());
        said(astrid);
        var vera = office.readOnly("Vera Lind");
        browsers.pair(vera.id(), "Chrome");
        open(vera, astrid.id());
        assertThat(_find(Button.class, button -> button.withText("Link"))).isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Not theirs"))).isEmpty();
    }

    @Test
    @Tag("G7")
    void aNoteWrittenHereIsOnesOwnUntilOneSaysOtherwise() {
        var astrid = office.candidate(rikke, PageFixture.somebody("Astrid").name());
        var lars = office.recruiter("Lars Bro");
        browsers.pair(lars.id(), "Chrome");
        open(rikke, astrid.id());
        _setValue(_get(TextArea.class, area -> area.withLabel("New note")), "Wants to move to Aarhus");
        _click(_get(Button.class, button -> button.withText("Save note")));
        assertThat(screens.text()).contains("Wants to move to Aarhus", "Only you");
        open(lars, astrid.id());
        assertThat(screens.text()).doesNotContain("Wants to move");
        notes.write(rikke, astrid.id(), null, "Speaks Danish", NoteVisibility.TEAM);
        open(lars, astrid.id());
        assertThat(screens.text()).contains("Speaks Danish");
    }

    @Test
    void theCandidatesPageLeadsHere() {
        var astrid = office.candidate(rikke, PageFixture.somebody("Astrid").name());
        screens.signIn(rikke);
        screens.open(Paths.candidate(astrid.id()));
        assertThat(_get(Anchor.class, link -> link.withText("LinkedIn")).getHref())
                .isEqualTo(Paths.linkedIn(astrid.id()));
    }

    private ProfileAddress said(Candidate candidate) {
        var address =
                ProfileAddress.parse(PageFixture.somebody("Astrid").address()).orElseThrow();
        claims.claim(candidate.id(), address, Claim.Origin.PERSON);
        return address;
    }

    private CandidateId exported(PageFixture page) {
        return ((ExportAnswer.Exported) profiles.export(rikke, page.to(job.id()))).candidate();
    }

    private void open(Member by, CandidateId candidate) {
        screens.signIn(by);
        screens.open(Paths.linkedIn(candidate));
    }
}
