package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.links.PersonOnPage;
import org.havn.process.StageKind;
import org.havn.profiles.Match.Possible;
import org.havn.profiles.Match.Why;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.InstanceSettings;
import org.havn.team.Member;
import org.havn.team.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("UC-03")
@HavnTest
class MatchTests {
    private final Profiles profiles;
    private final OfficeFixture office;
    private final Settings settings;
    private final TablesFixture tables;
    private final Member rikke;
    private final Job job;

    MatchTests(Profiles profiles, OfficeFixture office, Settings settings, JdbcClient jdbc) {
        this.profiles = profiles;
        this.office = office;
        this.settings = settings;
        this.tables = new TablesFixture(jdbc);
        this.rikke = office.recruiter("Rikke Dam");
        this.job = office.activeJob(rikke);
    }

    @Test
    void aLinkedSlugIsTheSameByItself() {
        var page = PageFixture.somebody("Astrid");
        var astrid = linked(page);
        assertThat(match(rikke, page)).isEqualTo(same(astrid, 0, null, 0));
    }

    @Test
    void theSlugIsComparedDecodedAndInLowerCase() {
        var page = PageFixture.somebody("Søren")
                .at("søren-" + PageFixture.somebody("x").slug());
        var soren = linked(page);
        var shouted = new PersonOnPage(
                "https://dk.linkedin.com/in/S%C3%98REN-" + page.slug().substring(6), List.of(), null, null);
        assertThat(profiles.match(rikke, List.of(shouted)).getFirst()).isEqualTo(same(soren, 0, null, 0));
    }

    @Test
    void aLinkedOpaqueIdIsTheSameUnderAnotherSlug() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = linked(page);
        assertThat(match(rikke, page.at(PageFixture.somebody("x").slug()))).isEqualTo(same(astrid, 0, null, 0));
    }

    @Test
    void aPrintedMemberNumberIsTheSame() {
        var number = PageFixture.freshNumber();
        var page = PageFixture.somebody("Astrid");
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), new PersonOnPage(page.address(), List.of("member:" + number), null, null));
        assertThat(profiles.match(rikke, List.of(new PersonOnPage(null, List.of("member:" + number), null, null))))
                .containsExactly(same(astrid, 0, null, 0));
    }

    @Test
    void theNumberInsideAnotherProductsIdNeedsTheNameToAgree() {
        var number = PageFixture.freshNumber();
        var page = PageFixture.somebody("Astrid").numbered(number);
        var astrid = linked(page);
        var ids = List.of("urn:" + PageFixture.opaque(0x43, number));
        assertThat(profiles.match(rikke, List.of(new PersonOnPage(null, ids, null, page.name()))))
                .containsExactly(same(astrid, 0, null, 0));
        var inDoubt = new Match.Likely(List.of(possible(astrid, Why.SAME_NUMBER)));
        assertThat(profiles.match(rikke, List.of(new PersonOnPage(null, ids, null, "Somebody Else"))))
                .containsExactly(inDoubt);
        assertThat(profiles.match(rikke, List.of(new PersonOnPage(null, ids, null, null))))
                .as("without a name")
                .containsExactly(inDoubt);
    }

    @Test
    void aNumberAndNameOfTwoOrTheEmailOfAnotherChoosesNobody() {
        var number = PageFixture.freshNumber();
        var page = PageFixture.somebody("Astrid");
        var astrid = linked(page.numbered(number));
        var soren = office.candidate(rikke, "Søren Ågård");
        var ids = List.of("urn:" + PageFixture.opaque(0x43, number));
        assertThat(profiles.match(
                        rikke, List.of(new PersonOnPage(null, ids, soren.email().value(), page.name()))))
                .singleElement()
                .isInstanceOf(Match.Likely.class);
        var twin = office.candidate(rikke, page.name());
        profiles.link(
                rikke,
                twin.id(),
                new PersonOnPage(null, List.of("urn:" + PageFixture.opaque(0x2c, number)), null, null));
        assertThat(profiles.match(rikke, List.of(new PersonOnPage(null, ids, null, page.name()))))
                .satisfiesExactly(match -> assertThat(match)
                        .isInstanceOfSatisfying(
                                Match.Likely.class,
                                likely -> assertThat(likely.people())
                                        .extracting(Possible::candidate)
                                        .containsExactlyInAnyOrder(astrid.id(), twin.id())));
    }

    @Test
    void theLatestOfSeveralApplicationsIsToldWithItsRecruiterAndAProspectWithWhoExported() {
        var page = PageFixture.somebody("Astrid");
        var astrid = linked(page);
        assertThat(latest(rikke, page)).as("on no job").isNull();
        var lars = office.recruiter("Lars Bech");
        var prospect = office.activeJob(lars);
        office.prospect(lars, prospect, astrid);
        assertThat(latest(lars, page)).satisfies(told -> {
            assertThat(told.job()).isEqualTo(prospect.title());
            assertThat(told.recruiter()).isEqualTo(lars.name().value());
            assertThat(told.at()).isBeforeOrEqualTo(Instant.now());
        });
        assertThat(match(rikke, page)).as("a prospect of others").isEqualTo(new Match.None());
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        for (var by : List.of(rikke, lars))
            assertThat(latest(by, page)).satisfies(told -> {
                assertThat(told.job()).isEqualTo(job.title());
                assertThat(told.recruiter()).isEqualTo(rikke.name().value());
            });
    }

    @Test
    void aSlugOfOneAndAnIdOfAnotherIsAConflictThatShowsBoth() {
        var first = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var second = PageFixture.somebody("Bo").numbered(PageFixture.freshNumber());
        var astrid = linked(first);
        var bo = linked(second);
        assertThat(match(rikke, first.numbered(second.number())))
                .isEqualTo(new Match.Conflict(List.of(possible(astrid, Why.SLUG), possible(bo, Why.LINKEDIN_ID))));
    }

    @Test
    void aSlugOfOneAndTheEmailOfAnotherIsAConflict() {
        var page = PageFixture.somebody("Astrid");
        var astrid = linked(page);
        var soren = office.candidate(rikke, "Søren Ågård");
        assertThat(match(rikke, page.mailing(soren.email().value())))
                .isEqualTo(new Match.Conflict(List.of(possible(astrid, Why.SLUG), possible(soren, Why.SAME_EMAIL))));
    }

    @Test
    void aSlugAndTheEmailOfTheSameCandidateAgree() {
        var page = PageFixture.somebody("Astrid");
        var astrid = linked(page);
        assertThat(match(rikke, page.mailing(astrid.email().value()))).isEqualTo(same(astrid, 0, null, 0));
    }

    @Test
    void aSlugThatSomebodyWithAnotherNumberHasTakenOverIsInDoubt() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = linked(page);
        assertThat(match(rikke, page.numbered(PageFixture.freshNumber())))
                .isEqualTo(new Match.Conflict(List.of(possible(astrid, Why.SLUG))));
    }

    @Test
    void anEqualEmailIsAHintAndNoMatch() {
        var soren = office.candidate(rikke, "Søren Ågård");
        assertThat(match(rikke, PageFixture.somebody("Bo").mailing(soren.email().value())))
                .isEqualTo(new Match.Likely(List.of(possible(soren, Why.SAME_EMAIL))));
    }

    @Test
    void aNameAloneIsAHintAndNoMatch() {
        var page = PageFixture.somebody("Søren");
        var soren = office.candidate(rikke, page.name());
        assertThat(match(rikke, page.named(page.name().toUpperCase(Locale.ROOT).replace("Ø", "Ö"))))
                .isEqualTo(new Match.Likely(List.of(possible(soren, Why.SAME_NAME))));
    }

    @Test
    void aNamesakeWhoIsLinkedToAnotherProfileIsNoHint() {
        var page = PageFixture.somebody("Søren");
        linked(page);
        assertThat(match(rikke, page.at(PageFixture.somebody("x").slug()))).isEqualTo(new Match.None());
    }

    @Test
    void aNameThatManyShareSaysNothing() {
        var page = PageFixture.somebody("Anders");
        IntStream.range(0, 5).forEach(_ -> office.candidate(rikke, page.name()));
        assertThat(match(rikke, page)).isInstanceOf(Match.Likely.class);
        office.candidate(rikke, page.name());
        assertThat(match(rikke, page)).isEqualTo(new Match.None());
    }

    /** G5 */
    @Test
    void anUnknownPersonIsNobodyAndLeavesNoTrace() {
        var before = tables.rows();
        var page = PageFixture.somebody("Clara").mailing(office.email("clara").value());
        assertThat(match(rikke, page)).isEqualTo(new Match.None());
        assertThat(tables.rows()).isEqualTo(before);
    }

    /** I1, I2 */
    @Test
    void anApplicantIsSeenByEveryRecruiterWithJobsAndStage() {
        var page = PageFixture.somebody("Astrid");
        var astrid = linked(page);
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        office.prospect(rikke, office.activeJob(rikke), astrid);
        assertThat(match(rikke, page)).isEqualTo(same(astrid, 1, "Interview", 1));
        assertThat(match(office.recruiter("Lars Bech"), page)).isEqualTo(same(astrid, 1, "Interview", 0));
        assertThat(match(office.readOnly("Vera Holt"), page)).isEqualTo(same(astrid, 1, "Interview", 1));
    }

    @Test
    void aProspectIsSeenByTheJobsOwnPeopleOnly() {
        var page = PageFixture.somebody("Bo");
        var bo = linked(page);
        office.prospect(rikke, job, bo);
        var hanne = office.hiringManager("Hanne Krog");
        var ivan = office.interviewer("Ivan Toft");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        for (var own : List.of(rikke, hanne, office.readOnly("Vera Holt"), office.administrator("Adam Lind")))
            assertThat(match(own, page)).isEqualTo(same(bo, 0, null, 1));
        for (var other : List.of(ivan, office.recruiter("Lars Bech"), office.hiringManager("Helle Juhl")))
            assertThat(match(other, page)).isEqualTo(new Match.None());
    }

    @Test
    @Tag("A8")
    void aDelegateSeesTheProspectsOfWhomTheyActFor(@Autowired HiringTeams teams) {
        var page = PageFixture.somebody("Bo");
        var bo = linked(page);
        office.prospect(rikke, job, bo);
        var lars = office.recruiter("Lars Bech");
        teams.appointDelegate(rikke, job.id(), lars.id());
        assertThat(match(lars, page)).isEqualTo(same(bo, 0, null, 1));
    }

    @Test
    void theAdministratorMayRevealProspectsToRecruiters() {
        var page = PageFixture.somebody("Bo");
        var bo = linked(page);
        office.prospect(rikke, job, bo);
        var admin = office.administrator("Adam Lind");
        var now = settings.current();
        settings.change(
                admin, new InstanceSettings(now.name(), now.integrationEnabled(), now.mode(), true, now.listMarks()));
        try {
            assertThat(match(office.recruiter("Lars Bech"), page)).isEqualTo(same(bo, 0, null, 1));
            assertThat(match(office.hiringManager("Helle Juhl"), page)).isEqualTo(new Match.None());
        } finally {
            settings.change(admin, now);
        }
    }

    @Test
    void anInterviewerSeesApplicantsOfTheirOwnJobsOnly() {
        var page = PageFixture.somebody("Astrid");
        var astrid = linked(page);
        var ivan = office.interviewer("Ivan Toft");
        assertThat(match(ivan, page)).as("known, on no job").isEqualTo(new Match.None());
        office.applicant(rikke, office.activeJob(rikke), astrid, StageKind.OFFER);
        assertThat(match(ivan, page)).as("on another job").isEqualTo(new Match.None());
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        office.applicant(rikke, job, astrid, StageKind.SCREENING);
        assertThat(match(ivan, page)).isEqualTo(same(astrid, 1, "Screening", 0));
    }

    @Test
    void whatTheCallerMayNotSeeIsNoHintEither() {
        var page = PageFixture.somebody("Bo");
        var bo = office.candidate(rikke, page.name());
        office.prospect(rikke, job, bo);
        assertThat(match(office.recruiter("Lars Bech"), page.mailing(bo.email().value())))
                .isEqualTo(new Match.None());
    }

    @Test
    void aHundredAreAnsweredInTheOrderAskedAndNotOneMore() {
        var pages = IntStream.range(0, 100)
                .mapToObj(_ -> PageFixture.somebody("Eva"))
                .toList();
        var known = linked(pages.get(70));
        var answers =
                profiles.match(rikke, pages.stream().map(PageFixture::asked).toList());
        assertThat(answers).hasSize(100);
        assertThat(answers.get(70)).isEqualTo(same(known, 0, null, 0));
        assertThat(answers.stream().filter(Match.None.class::isInstance)).hasSize(99);
        assertRefused(
                Refusal.TOO_MANY, Collections.nCopies(101, pages.getFirst().asked()));
        assertRefused(Refusal.MALFORMED, List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus:1",
                "",
                "in:",
                "in:me",
                "urn:ACoAA",
                "member:-1",
                "member:99999999999",
                "in:a\u0000b",
                "in:%C0%AF",
                ":"
            })
    void whatIsNoIdIsMalformed(String id) {
        assertRefused(Refusal.MALFORMED, List.of(new PersonOnPage(null, List.of(id), null, "Clara Friis")));
    }

    @Test
    void nobodyAndTwoPeopleInOneAreMalformed() {
        assertRefused(Refusal.MALFORMED, List.of(new PersonOnPage(null, List.of(), "a@office.test", "Clara Friis")));
        assertRefused(Refusal.MALFORMED, List.of(new PersonOnPage(null, List.of("in:a", "in:b"), null, null)));
        assertRefused(
                Refusal.MALFORMED,
                List.of(new PersonOnPage("https://evil.test/in/clara/", List.of(), null, "Clara Friis")));
        assertThatThrownBy(() -> new PersonOnPage(null, Collections.singletonList(null), null, null))
                .isInstanceOf(Refused.class);
    }

    @Test
    void hostileTextsAreAnsweredCalmly() {
        var wild = "'; DROP TABLE candidate; --\u0000\uD800%_\\";
        var person = new PersonOnPage(
                "javascript:" + wild, List.of("in:" + PageFixture.somebody("x").slug()), null, wild);
        assertThat(profiles.match(rikke, List.of(person))).containsExactly(new Match.None());
        assertRefused(
                Refusal.MALFORMED, List.of(new PersonOnPage(null, List.of("in:clara"), "a\u0000@office.test", null)));
        assertRefused(
                Refusal.MALFORMED, List.of(new PersonOnPage(null, List.of("in:clara"), "a\uD800@office.test", null)));
    }

    private Match.@Nullable Latest latest(Member by, PageFixture page) {
        return ((Match.Same) profiles.match(by, page.alone()).getFirst()).latest();
    }

    private Candidate linked(PageFixture page) {
        var candidate = office.candidate(rikke, page.name());
        profiles.link(rikke, candidate.id(), page.asked());
        return candidate;
    }

    private Match match(Member by, PageFixture page) {
        return counted(profiles.match(by, page.alone()).getFirst());
    }

    /** Without the application that is told of: most rules are about whom and how many. */
    private static Match counted(Match match) {
        return match instanceof Match.Same same
                ? new Match.Same(same.candidate(), same.name(), same.jobs(), same.stage(), same.exported(), null)
                : match;
    }

    private void assertRefused(Refusal reason, List<PersonOnPage> people) {
        assertThatThrownBy(() -> profiles.match(rikke, people))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Match.Same same(Candidate candidate, int jobs, String stage, int exported) {
        return new Match.Same(candidate.id(), candidate.name().value(), jobs, stage, exported, null);
    }

    private static Possible possible(Candidate candidate, Why... why) {
        return new Possible(candidate.id(), candidate.name().value(), List.of(why));
    }
}
