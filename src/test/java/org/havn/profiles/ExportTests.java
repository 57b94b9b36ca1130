package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.links.PersonOnPage;
import org.havn.links.ProfileLinked;
import org.havn.pipeline.ApplicationAdded;
import org.havn.pipeline.Applications;
import org.havn.profiles.ExportAnswer.Exported;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@Tag("UC-04")
@HavnTest
@RecordApplicationEvents
class ExportTests {
    private final Profiles profiles;
    private final Applications applications;
    private final Candidates candidates;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final OfficeFixture office;
    private final JdbcClient jdbc;
    private final TablesFixture tables;
    private final Member rikke;
    private final Job job;
    private final PageFixture clara = PageFixture.somebody("Clara");

    ExportTests(
            Profiles profiles,
            Applications applications,
            Candidates candidates,
            Jobs jobs,
            HiringTeams teams,
            OfficeFixture office,
            JdbcClient jdbc) {
        this.profiles = profiles;
        this.applications = applications;
        this.candidates = candidates;
        this.jobs = jobs;
        this.teams = teams;
        this.office = office;
        this.jdbc = jdbc;
        this.tables = new TablesFixture(jdbc);
        this.rikke = office.recruiter("Rikke Dam");
        this.job = office.activeJob(rikke);
    }

    @Tag("H1")
    @Tag("H8")
    @Test
    void anUnknownPersonBecomesACandidateOnTheProspectTab(ApplicationEvents events) {
        var exported = exported(rikke, clara.working("Timber Works").to(job.id()));
        assertThat(exported.created()).isTrue();
        var candidate = candidates.get(rikke, exported.candidate());
        assertThat(candidate.name().value()).isEqualTo(clara.name());
        assertThat(candidate.headline()).isEqualTo("Works with wood");
        assertThat(candidate.email()).isNull();
        assertThat(candidate.source()).isEqualTo(Source.LINKEDIN);
        var application = applications.get(rikke, exported.application());
        assertThat(application.passedProspect()).isFalse();
        assertThat(application.source()).isEqualTo(Source.LINKEDIN);
        assertThat(applications.prospects(rikke, job.id(), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.candidate()).isEqualTo(exported.candidate()));
        assertThat(profiles.linkOf(rikke, exported.candidate()).orElseThrow().slug())
                .isEqualTo(clara.slug());
        assertThat(exported.profile().positions())
                .singleElement()
                .satisfies(position -> assertThat(position.company()).isEqualTo("Timber Works"));
        assertThat(events.stream(ApplicationAdded.class)).hasSize(1);
        assertThat(events.stream(ProfileLinked.class)).containsExactly(new ProfileLinked(exported.candidate()));
    }

    @Test
    void thePageIsKeptAsReadAndNeverItsHtml() {
        var exported = exported(rikke, clara.taughtAt("School of Wood").to(job.id()));
        var kept = jdbc.sql("""
                SELECT capture::text
                  FROM capture
                 WHERE candidate_id = :candidate
                """)
                .param("candidate", exported.candidate().value())
                .query(String.class)
                .single();
        assertThat(kept)
                .contains("School of Wood", "pvs", clara.address().replaceAll("/$", ""))
                .doesNotContain("<");
    }

    @Test
    void anEmailOnThePageIsTakenOver() {
        var email = office.email("clara");
        var exported = exported(rikke, clara.mailing(email.value()).to(job.id()));
        assertThat(candidates.get(rikke, exported.candidate()).email()).isEqualTo(email);
    }

    @Tag("H6")
    @Test
    void toTheSameJobAgainChangesNothing() {
        var first = exported(rikke, clara.to(job.id()));
        var before = tables.rows();
        var again = exported(rikke, clara.working("Elsewhere").to(job.id()));
        assertThat(again.created()).isFalse();
        assertThat(again.candidate()).isEqualTo(first.candidate());
        assertThat(again.application()).isEqualTo(first.application());
        assertThat(tables.rows()).isEqualTo(TablesFixture.plus(before, "export_answer", 1));
    }

    @Tag("H7")
    @Test
    void aLinkedPersonIsReusedOnAnotherJobAndByAnotherRecruiter() {
        var first = exported(rikke, clara.to(job.id()));
        var lars = office.recruiter("Lars Bech");
        var other = exported(
                lars,
                clara.named(clara.name() + " Lund").to(office.activeJob(lars).id()));
        assertThat(other.created()).isTrue();
        assertThat(other.candidate()).isEqualTo(first.candidate());
        assertThat(candidates.get(rikke, first.candidate()).name().value())
                .as("fields we have are kept")
                .isEqualTo(clara.name());
    }

    @Test
    void aPersonWithANewAddressIsReusedByTheirIdAndTheOldAddressEnds() {
        var page = clara.numbered(PageFixture.freshNumber());
        var first = exported(rikke, page.to(job.id()));
        var renamed = page.at(PageFixture.somebody("x").slug());
        var second = exported(rikke, renamed.to(office.activeJob(rikke).id()));
        assertThat(second.candidate()).isEqualTo(first.candidate());
        assertThat(profiles.linkOf(rikke, first.candidate()).orElseThrow().slug())
                .isEqualTo(renamed.slug());
    }

    @Test
    void aNameAloneNeverBlocks() {
        var namesake = office.candidate(rikke, clara.name());
        assertThat(exported(rikke, clara.working("Timber Works").to(job.id())).candidate())
                .isNotEqualTo(namesake.id());
    }

    @Tag("H1")
    @Test
    void hiringManagersAndDelegatesExportToo() {
        var hanne = office.hiringManager("Hanne Krog");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertThat(exported(hanne, clara.to(job.id())).created()).isTrue();
        var lars = office.recruiter("Lars Bech");
        teams.appointDelegate(rikke, job.id(), lars.id());
        assertThat(exported(lars, PageFixture.somebody("Eva").to(job.id())).created())
                .isTrue();
    }

    @Tag("A8")
    @Test
    @Tag("A8")
    void aDelegateWithoutARoleOfTheirOwnExportsAndTakesBack() {
        var ivan = office.interviewer("Ivan Toft");
        teams.appointDelegate(rikke, job.id(), ivan.id());
        var exported = exported(ivan, clara.to(job.id()));
        assertThat(exported.created()).isTrue();
        assertThat(candidates.mayOpen(ivan, exported.candidate())).isTrue();
        profiles.undo(ivan, exported.application());
        assertThat(candidates.mayOpen(ivan, exported.candidate())).isFalse();
        assertRefused(
                Refusal.NOT_FOUND,
                () -> profiles.export(ivan, clara.to(office.activeJob(rikke).id())));
    }

    @Tag("H5")
    @Test
    void whoMayNotExportIsRefusedAndNothingIsStored() {
        var ivan = office.interviewer("Ivan Toft");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var readers = List.of(ivan, office.readOnly("Vera Holt"), office.administrator("Adam Lind"));
        var outsiders = List.of(office.recruiter("Lars Bech"), office.interviewer("Inga Storm"));
        var before = tables.rows();
        for (var reader : readers)
            assertRefused(Refusal.NOT_ALLOWED, () -> profiles.export(reader, clara.to(job.id())));
        for (var outsider : outsiders)
            assertRefused(Refusal.NOT_FOUND, () -> profiles.export(outsider, clara.to(job.id())));
        assertRefused(Refusal.NOT_FOUND, () -> profiles.export(rikke, clara.to(new JobId(UUID.randomUUID()))));
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Tag("H4")
    @Tag("B12")
    @Tag("B16")
    @Tag("C2")
    @Test
    @Tag("B12")
    @Tag("B16")
    @Tag("C2")
    void aJobThatTakesNoProspectsIsRefusedAndNothingIsStored() {
        var draft = office.draft(rikke).id();
        var off = office.activeJobWithoutProspects(rikke).id();
        var closed = office.activeJob(rikke).id();
        jobs.close(rikke, closed);
        var before = tables.rows();
        assertRefused(Refusal.JOB_NOT_OPEN, () -> profiles.export(rikke, clara.to(draft)));
        assertRefused(Refusal.JOB_NOT_OPEN, () -> profiles.export(rikke, clara.to(closed)));
        assertRefused(Refusal.PROSPECTS_OFF, () -> profiles.export(rikke, clara.to(off)));
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void aPageOfAnotherPersonIsRefusedAndNothingIsStored() {
        var bo = PageFixture.somebody("Bo");
        var before = tables.rows();
        assertRefused(Refusal.WRONG_PERSON, () -> profiles.export(rikke, page(clara.asked(), bo.html())));
        assertRefused(
                Refusal.WRONG_PERSON,
                () -> profiles.export(
                        rikke, page(clara.asked(), clara.named(bo.name()).html())));
        assertRefused(
                Refusal.WRONG_PERSON,
                () -> profiles.export(
                        rikke,
                        page(
                                clara.numbered(PageFixture.freshNumber()).asked(),
                                clara.numbered(PageFixture.freshNumber()).html())));
        assertThat(tables.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<main><h1>Clara Friis</h1></main>",
                "\u0000\uD800<<<",
                "<ul><li><a href='/in/one'>One</a></li><li><a href='/in/two'>Two</a></li></ul>",
                "<form><input name=session_key></form>"
            })
    void aPageThatNamesNobodyIsRefusedAndNothingIsStored(String html) {
        var before = tables.rows();
        assertRefused(Refusal.NOT_SURE_WHO, () -> profiles.export(rikke, page(clara.asked(), html)));
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void aPageThatNamesTwoIsRefused() {
        var two = clara.html() + PageFixture.somebody("Bo").html();
        assertRefused(Refusal.NOT_SURE_WHO, () -> profiles.export(rikke, page(clara.asked(), two)));
    }

    @Test
    void twoMegabytesAreReadAndNotAByteMore() {
        var rest = ExportRequest.LARGEST_PAGE - clara.html().length();
        assertRefused(
                Refusal.TOO_LARGE,
                () -> profiles.export(rikke, page(clara.asked(), clara.html() + "x".repeat(rest + 1))));
        assertRefused(
                Refusal.TOO_LARGE,
                () -> profiles.export(rikke, page(clara.asked(), clara.html() + "ø".repeat(rest / 2 + 1))));
        assertThat(exported(rikke, page(clara.asked(), clara.html() + "x".repeat(rest)))
                        .created())
                .isTrue();
    }

    @Test
    void whatIsTooLongForAColumnIsCutAndTheRestIsKept() {
        var page = clara.working("W".repeat(5_000)).taughtAt("🏫".repeat(300));
        var html = page.html().replace("Works with wood", "🪵".repeat(700));
        var exported = exported(rikke, page(page.asked(), html));
        assertThat(candidates.get(rikke, exported.candidate()).headline()).isEqualTo("🪵".repeat(500));
    }

    @Test
    void hostileTextsAreKeptAsTextsOrNotAtAll() {
        var wild = "'; DROP TABLE candidate; -- \\u0000 \u0000 \uD800 $1 :name {x}";
        var html = clara.html().replace("Works with wood", wild + "&#0;&lt;script&gt;alert(1)&lt;/script&gt;");
        var exported = exported(rikke, page(clara.asked(), html));
        assertThat(candidates.get(rikke, exported.candidate()).headline())
                .contains("DROP TABLE", "<script>alert(1)</script>")
                .doesNotContain("\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "nøgle", "a\u0000b"})
    void aKeyThatIsNoneIsMalformed(String key) {
        var request = clara.to(job.id());
        assertRefused(Refusal.MALFORMED, () -> profiles.export(rikke, keyed(request, key)));
        assertRefused(Refusal.MALFORMED, () -> profiles.export(rikke, keyed(request, "k".repeat(101))));
    }

    @Test
    void anEmptyIdAmongNotTheseIsMalformed() {
        assertRefused(Refusal.MALFORMED, () -> clara.toButNot(job.id(), new CandidateId(null)));
    }

    @Test
    void aCaptureOfTheFutureIsOfNowAndOneBeforeTheWebIsMalformed() {
        var request = clara.to(job.id());
        assertRefused(Refusal.MALFORMED, () -> profiles.export(rikke, captured(request, Instant.MIN)));
        assertThat(exported(rikke, captured(request, Instant.MAX)).created()).isTrue();
    }

    private Exported exported(Member by, ExportRequest request) {
        return (Exported) profiles.export(by, request);
    }

    private ExportRequest page(PersonOnPage person, String html) {
        return new ExportRequest(
                job.id(),
                person,
                html,
                PageFixture.CAPTURED,
                null,
                Set.<CandidateId>of(),
                UUID.randomUUID().toString());
    }

    private static ExportRequest keyed(ExportRequest of, String key) {
        return new ExportRequest(of.job(), of.person(), of.html(), of.capturedAt(), null, Set.of(), key);
    }

    private static ExportRequest captured(ExportRequest of, Instant at) {
        return new ExportRequest(of.job(), of.person(), of.html(), at, null, Set.of(), of.key());
    }

    private static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
