package org.havn.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.claims.Claim;
import org.havn.claims.Claims;
import org.havn.hiring.JobRole;
import org.havn.identity.ProfileAddress;
import org.havn.jobs.Job;
import org.havn.linkedin.PossibleProfile.Reason;
import org.havn.links.LinkHistory;
import org.havn.links.LinkSpell;
import org.havn.links.Links;
import org.havn.links.PersonOnPage;
import org.havn.process.StageKind;
import org.havn.profiles.ExportAnswer;
import org.havn.profiles.ExportRequest;
import org.havn.profiles.Match;
import org.havn.profiles.PageFixture;
import org.havn.profiles.Profiles;
import org.havn.seats.Seat;
import org.havn.seats.Seats;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-27")
class LinkedInTabTests {
    private final OfficeFixture office;
    private final LinkedInTabs tabs;
    private final Profiles profiles;
    private final Candidates candidates;
    private final Seats seats;
    private final Claims claims;
    private final LinkHistory history;
    private final Links links;
    private final PairedBrowsers browsers;
    private Member rikke;
    private Job job;

    LinkedInTabTests(
            OfficeFixture office,
            LinkedInTabs tabs,
            Profiles profiles,
            Candidates candidates,
            Seats seats,
            Claims claims,
            LinkHistory history,
            Links links,
            PairedBrowsers browsers) {
        this.office = office;
        this.tabs = tabs;
        this.profiles = profiles;
        this.candidates = candidates;
        this.seats = seats;
        this.claims = claims;
        this.history = history;
        this.links = links;
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
    void whoHasNoBrowserConnectedIsPromptedToConnect() {
        var lars = office.recruiter("Lars Bro");
        var astrid = exported(PageFixture.somebody("Astrid"));
        assertThat(tabs.of(lars, astrid)).isEqualTo(new LinkedInTab.NotConnected());
        var browser = browsers.pair(lars.id(), "Firefox");
        assertThat(tabs.of(lars, astrid)).isInstanceOf(LinkedInTab.Linked.class);
        browsers.revoke(lars, browser);
        assertThat(tabs.of(lars, astrid)).isEqualTo(new LinkedInTab.NotConnected());
    }

    @Test
    void whileTheAdministratorHasLinkedInOffTheTabSaysSo() {
        var astrid = exported(PageFixture.somebody("Astrid"));
        office.integration(false);
        assertThat(tabs.of(rikke, astrid)).isEqualTo(new LinkedInTab.IntegrationOff());
        office.integration(true);
    }

    @Test
    @Tag("G2")
    void aRecruiterSeatSeesTheCapturedPageWholeAndOthersThatThereIsOne() {
        var page = PageFixture.somebody("Astrid").working("Fjordværk");
        var astrid = exported(page);
        assertThat(linked(rikke, astrid).page()).isNotNull().satisfies(captured -> {
            assertThat(captured.capturedBy()).isEqualTo("Rikke Dam");
            assertThat(captured.capturedAt()).isEqualTo(PageFixture.CAPTURED);
            assertThat(captured.address() + "/").isEqualTo(page.address());
            assertThat(captured.profile().positions()).extracting("company").containsExactly("Fjordværk");
        });
        for (var seat : List.of(Seat.HIRING_MANAGER, Seat.NONE)) {
            seats.state(rikke, seat);
            var less = linked(rikke, astrid);
            assertThat(less.page()).isNull();
            assertThat(less.withheld()).isTrue();
            assertThat(less.link().address() + "/").isEqualTo(page.address());
        }
    }

    /** The address holds an id that only the captured page told: it is shown to whom the page is. */
    @Test
    @Tag("UC-26")
    void aMessageIsWrittenWhereTheCapturedPageLeadsOrElseOnThePersonsPage() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var link = "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A"
                + PageFixture.opaque(0x2a, Objects.requireNonNull(page.number()));
        var astrid = exported(page, page.html().replace("<h1>", "<a href='" + link + "'>Message</a><h1>"));
        assertThat(linked(rikke, astrid).writtenToAt()).isEqualTo("https://www.linkedin.com" + link);
        seats.state(rikke, Seat.NONE);
        assertThat(linked(rikke, astrid).writtenToAt() + "/").isEqualTo(page.address());
        seats.state(rikke, Seat.RECRUITER);
        var gustav = PageFixture.somebody("Gustav").numbered(PageFixture.freshNumber());
        var toAstrid = gustav.html().replace("<h1>", "<a href='" + link + "'>Message</a><h1>");
        assertThat(linked(rikke, exported(gustav, toAstrid)).writtenToAt() + "/")
                .isEqualTo(gustav.address());
    }

    @Test
    @Tag("G2")
    void aSeatWidensNoRight() {
        var page = PageFixture.somebody("Astrid");
        var astrid = exported(page);
        var ivan = office.interviewer("Ivan Krogh");
        browsers.pair(ivan.id(), "Chrome");
        seats.state(ivan, Seat.RECRUITER);
        assertRefused(Refusal.NOT_FOUND, () -> tabs.of(ivan, astrid));
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        advance(astrid);
        assertThat(linked(ivan, astrid).page()).isNull();
        assertThat(linked(ivan, astrid).disputed()).isEmpty();
    }

    @Test
    @Tag("G3")
    void emailAndIdOfOneProfileShowIt() {
        var page = PageFixture.somebody("Astrid").mailing(mail()).numbered(PageFixture.freshNumber());
        var astrid = exported(page);
        assertThat(linked(rikke, astrid)).satisfies(tab -> {
            assertThat(tab.link().slug()).isEqualTo(page.slug());
            assertThat(tab.disputed()).isEmpty();
        });
    }

    @Test
    @Tag("G4")
    void whereTheEmailAgreesAndTheIdDoesNotThePossibleProfilesAreListedWithReasons() {
        var mail = mail();
        var page = PageFixture.somebody("Søren").mailing(mail);
        var other = exported(page);
        var same = office.candidate(rikke, page.name());
        assertThat(tabs.of(rikke, same.id()))
                .asInstanceOf(type(LinkedInTab.Choose.class))
                .extracting(LinkedInTab.Choose::profiles)
                .satisfies(profiles -> assertThat(profiles).singleElement().satisfies(one -> {
                    assertThat(one.address().url() + "/").isEqualTo(page.address());
                    assertThat(one.name()).isEqualTo(page.name());
                    assertThat(one.why()).containsExactly(Reason.SAME_NAME);
                    assertThat(one.holder()).isEqualTo(new PossibleProfile.Holder(other, page.name()));
                }));
    }

    @Test
    @Tag("G4")
    void aClaimIsShownFirstAndLinkingItShowsTheProfile() {
        var astrid = office.candidate(rikke, PageFixture.somebody("Astrid").name());
        var said =
                ProfileAddress.parse(PageFixture.somebody("Astrid").address()).orElseThrow();
        claims.claim(astrid.id(), said, Claim.Origin.PERSON);
        var possible = choices(rikke, astrid);
        assertThat(possible).extracting(PossibleProfile::address).containsExactly(said);
        assertThat(possible.getFirst().why()).containsExactly(Reason.SAID_BY_PERSON);
        profiles.link(rikke, astrid.id(), new PersonOnPage(said.url(), List.of(), null, null));
        assertThat(linked(rikke, astrid.id()).link().address()).isEqualTo(said.url());
        assertThat(linked(rikke, astrid.id()).page()).isNull();
    }

    @Test
    @Tag("G5")
    void withoutAnyPointerThereIsNoMatch() {
        var nobody = office.candidate(rikke, PageFixture.somebody("Ukendt").name());
        assertThat(tabs.of(rikke, nobody.id())).isEqualTo(new LinkedInTab.NoMatch());
    }

    @Test
    @Tag("G6")
    void unlinkHidesTheProfileAndItCanBeLinkedAgain() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = exported(page);
        profiles.unlink(rikke, astrid);
        assertThat(links.living(astrid)).isEmpty();
        assertThat(tabs.of(rikke, astrid))
                .asInstanceOf(type(LinkedInTab.Choose.class))
                .satisfies(tab -> assertThat(tab.profiles().getFirst().why()).containsExactly(Reason.WAS_LINKED));
        var spell = history.of(rikke, astrid).getFirst();
        assertThat(spell.returns()).isTrue();
        history.restore(rikke, astrid, spell);
        assertThat(linked(rikke, astrid).page()).isNotNull();
        assertThat(history.of(rikke, astrid))
                .hasSize(2)
                .extracting(LinkSpell::by)
                .containsOnly("Rikke Dam");
    }

    @Test
    void aPageOfWhomTheyWereLinkedToBeforeIsShownToNobody() {
        var wrong = PageFixture.somebody("Astrid");
        var astrid = exported(wrong);
        profiles.link(rikke, astrid, PageFixture.somebody("Astrid").asked());
        assertThat(linked(rikke, astrid).page()).isNull();
        assertThat(linked(rikke, astrid).withheld()).isFalse();
    }

    @Test
    void aProfileAndAnEmailThatPointToTwoCandidatesAreShownSideBySide() {
        var astrid = office.candidate(rikke, PageFixture.somebody("Astrid").name());
        var page = PageFixture.somebody("Bo")
                .mailing(Objects.requireNonNull(astrid.email()).value());
        var bo = office.candidate(rikke, page.name());
        profiles.link(rikke, bo.id(), page.asked());
        profiles.export(rikke, page.to(job.id(), bo.id()));
        assertThat(linked(rikke, bo.id()).disputed())
                .extracting(Match.Possible::candidate)
                .containsExactly(bo.id(), astrid.id());
        var vera = office.readOnly("Vera Lind");
        assertRefused(Refusal.NOT_ALLOWED, () -> tabs.twoPeople(vera, bo.id(), astrid.id()));
        tabs.twoPeople(rikke, bo.id(), astrid.id());
        assertThat(linked(rikke, bo.id()).disputed()).isEmpty();
        tabs.perhapsOne(rikke, bo.id(), astrid.id());
        assertThat(linked(rikke, bo.id()).disputed()).hasSize(2);
    }

    @Test
    void whatThePersonUnlinkedThemselfIsNotBroughtUpAgainNorBroughtBack() {
        var astrid = exported(PageFixture.somebody("Astrid"));
        links.endForPerson(astrid);
        assertThat(tabs.of(rikke, astrid)).isEqualTo(new LinkedInTab.NoMatch());
        var spell = history.of(rikke, astrid).getFirst();
        assertThat(spell.ending()).isNotNull().matches(LinkSpell.Ending::byThePerson);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> history.restore(rikke, astrid, spell));
    }

    @Test
    void anEndedLinkThatIsSomebodyElsesByNowIsAConflict() {
        var page = PageFixture.somebody("Astrid");
        var astrid = exported(page);
        profiles.unlink(rikke, astrid);
        var spell = history.of(rikke, astrid).getFirst();
        profiles.link(rikke, office.candidate(rikke, "Another Astrid").id(), page.asked());
        assertRefused(Refusal.CONFLICT, () -> history.restore(rikke, astrid, spell));
    }

    @Test
    void theHistoryIsReadByWhoMayOpenTheCandidateAndUndoneByRecruitersAndHiringManagers() {
        var astrid = exported(PageFixture.somebody("Astrid"));
        profiles.unlink(rikke, astrid);
        var vera = office.readOnly("Vera Lind");
        var spell = history.of(vera, astrid).getFirst();
        assertRefused(Refusal.NOT_ALLOWED, () -> history.restore(vera, astrid, spell));
        var ivan = office.interviewer("Ivan Krogh");
        assertRefused(Refusal.NOT_FOUND, () -> history.of(ivan, astrid));
        assertRefused(Refusal.NOT_FOUND, () -> history.restore(ivan, astrid, spell));
    }

    private CandidateId exported(PageFixture page) {
        return ((ExportAnswer.Exported) profiles.export(rikke, page.to(job.id()))).candidate();
    }

    private CandidateId exported(PageFixture page, String html) {
        var request = page.to(job.id());
        var written = new ExportRequest(
                request.job(),
                request.person(),
                html,
                request.capturedAt(),
                request.choice(),
                request.notThese(),
                request.key());
        return ((ExportAnswer.Exported) profiles.export(rikke, written)).candidate();
    }

    private void advance(CandidateId candidate) {
        office.applicant(rikke, job, candidates.get(rikke, candidate), StageKind.APPLICATION);
    }

    private LinkedInTab.Linked linked(Member by, CandidateId candidate) {
        return (LinkedInTab.Linked) tabs.of(by, candidate);
    }

    private List<PossibleProfile> choices(Member by, Candidate candidate) {
        return ((LinkedInTab.Choose) tabs.of(by, candidate.id())).profiles();
    }

    private String mail() {
        return office.email("astrid").value();
    }
}
