package org.havn.captures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.Candidates;
import org.havn.hiring.JobRole;
import org.havn.links.PersonOnPage;
import org.havn.process.StageKind;
import org.havn.profiles.Profiles;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-19")
class CaptureTests {
    private static final Instant EARLIER = Instant.parse("2026-11-22T20:00:00Z");

    private final Captures captures;
    private final Candidates candidates;
    private final Profiles profiles;
    private final OfficeFixture office;
    private final JdbcClient jdbc;
    private Member rikke;
    private Candidate astrid;
    private String slug;

    CaptureTests(Captures captures, Candidates candidates, Profiles profiles, OfficeFixture office, JdbcClient jdbc) {
        this.captures = captures;
        this.candidates = candidates;
        this.profiles = profiles;
        this.office = office;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLinkedCandidate() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        slug = "astrid-" + UUID.randomUUID();
        profiles.link(rikke, astrid.id(), person(slug));
    }

    @Test
    void whatThePageSaysOtherwiseIsToldAndNothingChanges() {
        var captured = capture("Works with wood", "Astrid Holm", "Carpenter", "Fjordværk");
        assertThat(captured.differences())
                .containsExactly(
                        new Difference(ProfileField.HEADLINE, List.of(), List.of("Works with wood")),
                        new Difference(
                                ProfileField.POSITIONS, List.of(), List.of("Carpenter · Fjordværk (2020 – 2022)")));
        assertThat(candidates.get(rikke, astrid.id())).isEqualTo(astrid);
        assertThat(captures.facts(rikke, astrid.id())).isEmpty();
    }

    @Test
    void acceptedFieldsAreTakenOverWithHistoryAndTheOthersLeftAlone() {
        var captured = capture("Works with wood", "Astrid Holm", "Carpenter", "Fjordværk");
        accept(captured, ProfileField.POSITIONS);
        assertThat(candidates.get(rikke, astrid.id()).headline()).isNull();
        assertThat(captures.facts(rikke, astrid.id()))
                .containsExactly(new Fact(
                        ProfileField.POSITIONS, List.of("Carpenter · Fjordværk (2020 – 2022)"), FactSource.LINKEDIN));
        accept(captured, ProfileField.HEADLINE);
        assertThat(candidates.get(rikke, astrid.id()).headline()).isEqualTo("Works with wood");
        assertThat(candidates.history(rikke, astrid.id(), 0, 2))
                .flatExtracting(entry -> entry.fields().keySet())
                .containsExactlyInAnyOrder("headline", "positions", "profile-source");
        assertThat(captures.open(rikke, astrid.id())).isEmpty();
    }

    @Test
    void acceptingTwiceIsAcceptingOnce() {
        var captured = capture("Works with wood", "Astrid Holm", "Carpenter", "Fjordværk");
        var both = EnumSet.of(ProfileField.HEADLINE, ProfileField.POSITIONS);
        assertThat(captures.accept(rikke, astrid.id(), captured.id(), both)).hasSize(2);
        var version = candidates.get(rikke, astrid.id()).version();
        assertThat(captures.accept(rikke, astrid.id(), captured.id(), both)).hasSize(2);
        assertThat(candidates.get(rikke, astrid.id()).version()).isEqualTo(version);
        assertThat(candidates.history(rikke, astrid.id(), 0, 10)).hasSize(3);
    }

    @Test
    void whatAPageDoesNotShowIsNotGone() {
        accept(
                capture("Works with wood", "Astrid Holm", "Carpenter", "Fjordværk"),
                ProfileField.POSITIONS,
                ProfileField.HEADLINE);
        var later = capture(null, "Astrid Holm", "Foreman", "Fjordværk");
        assertThat(later.differences())
                .containsExactly(new Difference(
                        ProfileField.POSITIONS,
                        List.of("Carpenter · Fjordværk (2020 – 2022)"),
                        List.of("Foreman · Fjordværk (2020 – 2022)", "Carpenter · Fjordværk (2020 – 2022)")));
        assertThat(capture(null, "Astrid Holm", null, null).differences()).isEmpty();
    }

    @Test
    void somebodyElsesChangeMeanwhileIsNotOverwrittenAndNothingIsHalfDone() {
        var captured = capture("Works with wood", "Astrid Holm", "Carpenter", "Fjordværk");
        var details =
                new CandidateDetails(astrid.name(), "Typed by hand", null, astrid.email(), List.of(), null, false);
        candidates.edit(rikke, astrid.id(), Objects.requireNonNull(astrid.version()), details);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> accept(captured, ProfileField.HEADLINE, ProfileField.POSITIONS));
        assertThat(candidates.get(rikke, astrid.id()).headline()).isEqualTo("Typed by hand");
        assertThat(captures.facts(rikke, astrid.id())).isEmpty();
        accept(captured, ProfileField.POSITIONS);
    }

    @Tag("C13")
    @Test
    void whatThePersonEnteredThemselfIsNeitherOfferedNorOverwritten() {
        var captured = capture("Works with wood", "Astrid Holm", "Carpenter", "Fjordværk");
        jdbc.sql("INSERT INTO candidate_fact VALUES (:id, 'POSITIONS', '{Own words}', 'PERSON', NULL, now())")
                .param("id", astrid.id().value())
                .update();
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> accept(captured, ProfileField.POSITIONS));
        assertThat(capture("Works with wood", "Astrid Holm", "Carpenter", "Fjordværk")
                        .differences())
                .extracting(Difference::field)
                .containsExactly(ProfileField.HEADLINE);
        assertThat(captures.facts(rikke, astrid.id()))
                .containsExactly(new Fact(ProfileField.POSITIONS, List.of("Own words"), FactSource.PERSON));
    }

    @Test
    void anEmailOfThePageIsAddedAndNoneIsLost() {
        var html = page(slug, "Astrid Holm", null, null, null)
                + "<div role=dialog><section class=pv-contact-info__contact-type><a href='mailto:astrid@new.test'>astrid@new.test</a></section></div>";
        var captured = captures.capture(rikke, astrid.id(), new CaptureRequest(person(slug), html, EARLIER));
        accept(captured, ProfileField.EMAILS);
        var now = candidates.get(rikke, astrid.id()).details();
        assertThat(now.email()).isEqualTo(astrid.email());
        assertThat(now.moreEmails()).containsExactly(new EmailAddress("astrid@new.test"));
    }

    @Test
    void aPageOfAnybodyElseIsRefusedAndLeavesNothing() {
        var other = "bo-" + UUID.randomUUID();
        assertRefused(Refusal.WRONG_PERSON, () -> capture(astrid, other, other));
        assertRefused(Refusal.WRONG_PERSON, () -> capture(astrid, slug, other));
        var bo = office.candidate(rikke, "Bo Lund");
        profiles.link(rikke, bo.id(), person(other));
        assertRefused(Refusal.CONFLICT, () -> capture(astrid, other, other));
        assertRefused(
                Refusal.WRONG_PERSON, () -> capture(office.candidate(rikke, "Astrid Holm"), "x" + slug, "x" + slug));
        assertThat(captures.open(rikke, astrid.id())).isEmpty();
    }

    @Test
    void nobodyAcceptsWhatTheyDidNotCapture() {
        var captured = capture("Works with wood", "Astrid Holm", null, null);
        var bo = office.candidate(rikke, "Bo Lund");
        var lars = office.recruiter("Lars Bech");
        var headline = Set.of(ProfileField.HEADLINE);
        assertRefused(Refusal.NOT_FOUND, () -> captures.accept(rikke, bo.id(), captured.id(), headline));
        assertRefused(Refusal.NOT_FOUND, () -> captures.accept(lars, astrid.id(), captured.id(), headline));
        assertRefused(Refusal.NOT_FOUND, () -> captures.dismiss(lars, astrid.id(), captured.id()));
        assertRefused(Refusal.MALFORMED, () -> accept(captured, ProfileField.SKILLS));
        assertRefused(Refusal.MALFORMED, () -> accept(captured));
        assertThat(captures.open(lars, astrid.id())).isEmpty();
    }

    @Test
    void onlyWhoKeepsTheCandidateReadsTheirPageIntoHavn() {
        var job = office.activeJob(rikke);
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        var ivan = office.interviewer("Ivan Toft");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var request = new CaptureRequest(person(slug), page(slug, "Astrid Holm", "New", null, null), EARLIER);
        assertRefused(Refusal.NOT_ALLOWED, () -> captures.capture(ivan, astrid.id(), request));
        assertRefused(Refusal.NOT_ALLOWED, () -> captures.capture(office.readOnly("Vera Holt"), astrid.id(), request));
        assertRefused(
                Refusal.NOT_FOUND, () -> captures.capture(office.interviewer("Inga Storm"), astrid.id(), request));
        assertThat(captures.capture(office.recruiter("Lars Bech"), astrid.id(), request)
                        .differences())
                .hasSize(1);
    }

    @Test
    void whatWasDismissedIsNotAskedAgainAndTheNextCaptureReplacesTheLast() {
        var captured = capture("Works with wood", "Astrid Holm", null, null);
        assertThat(captures.open(rikke, astrid.id())).contains(captured);
        captures.dismiss(rikke, astrid.id(), captured.id());
        assertThat(captures.open(rikke, astrid.id())).isEmpty();
        capture("Works with stone", "Astrid Holm", null, null);
        assertThat(jdbc.sql("SELECT count(*) FROM page_capture WHERE candidate_id = :id")
                        .param("id", astrid.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Captured capture(
            @org.jspecify.annotations.Nullable String headline,
            String name,
            @org.jspecify.annotations.Nullable String title,
            @org.jspecify.annotations.Nullable String company) {
        return captures.capture(
                rikke,
                astrid.id(),
                new CaptureRequest(person(slug), page(slug, name, headline, title, company), EARLIER));
    }

    private Captured capture(Candidate candidate, String asked, String shown) {
        var html = page(shown, "Astrid Holm", "New", null, null);
        return captures.capture(rikke, candidate.id(), new CaptureRequest(person(asked), html, EARLIER));
    }

    private void accept(Captured captured, ProfileField... fields) {
        captures.accept(rikke, astrid.id(), captured.id(), Set.of(fields));
    }

    static PersonOnPage person(String slug) {
        return new PersonOnPage(
                "https://www.linkedin.com/in/" + slug + "/", List.of("in:" + slug), null, "Astrid Holm");
    }

    static String page(String slug, String name, String headline, String title, String company) {
        return "<main><section data-member-id=\"0\"><h1>" + name + "</h1>"
                + (headline == null ? "" : "<div class=\"text-body-medium break-words\">" + headline + "</div>")
                + "<a href=\"/in/" + slug + "/overlay/contact-info/\">Contact info</a></section>"
                + (title == null ? "" : """
                <section class="artdeco-card"><div id="experience"></div><h2>Experience</h2><ul><li>
                <div data-view-name="profile-component-entity"><div class="t-bold"><span aria-hidden="true">%s</span></div>
                <span class="t-14 t-normal"><span aria-hidden="true">%s</span></span>
                <span class="t-14 t-normal t-black--light"><span aria-hidden="true">2020 - 2022</span></span>
                </div></li></ul></section>
                """.formatted(title, company))
                + "</main>";
    }

    private static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
