package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.profiles.ExportAnswer.Exported;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An export is taken back with what it alone brought about. */
@Tag("UC-04")
@HavnTest
class UndoTests {
    private final Profiles profiles;
    private final Applications applications;
    private final Candidates candidates;
    private final Notes notes;
    private final OfficeFixture office;
    private final TablesFixture tables;
    private final Member rikke;
    private final Job job;
    private final PageFixture clara = PageFixture.somebody("Clara");
    private final PageFixture before =
            PageFixture.somebody("Clara").named(clara.name()).numbered(PageFixture.freshNumber());

    UndoTests(
            Profiles profiles,
            Applications applications,
            Candidates candidates,
            Notes notes,
            OfficeFixture office,
            JdbcClient jdbc) {
        this.profiles = profiles;
        this.applications = applications;
        this.candidates = candidates;
        this.notes = notes;
        this.office = office;
        this.tables = new TablesFixture(jdbc);
        this.rikke = office.recruiter("Rikke Dam");
        this.job = office.activeJob(rikke);
    }

    @Test
    void aNewPersonIsForgottenWithLinkAndPage() {
        var before = tables.rows();
        var exported = exported(rikke, clara.working("Timber Works").to(job.id()));
        profiles.undo(rikke, exported.application());
        assertThat(tables.rows())
                .isEqualTo(TablesFixture.plus(TablesFixture.plus(before, "export_answer", 1), "history_entry", 4));
        assertThat(profiles.match(rikke, clara.alone())).containsExactly(new Match.None());
        assertThat(exported(rikke, clara.to(job.id())).created())
                .as("once more")
                .isTrue();
    }

    @Test
    void theAnswerToAnUndoneExportIsNotGivenAgain() {
        var request = clara.to(job.id());
        profiles.undo(rikke, exported(rikke, request).application());
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> profiles.export(rikke, request));
    }

    @Test
    void aChosenPersonIsOnlyUnlinked() {
        var known = office.candidate(rikke, clara.name());
        profiles.undo(rikke, exported(rikke, clara.to(job.id(), known.id())).application());
        assertThat(candidates.get(rikke, known.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(known);
        assertThat(profiles.linkOf(rikke, known.id())).isEmpty();
    }

    @Test
    void aLinkMadeByHandOutlivesTheExport() {
        var known = office.candidate(rikke, clara.name());
        profiles.link(rikke, known.id(), clara.asked());
        profiles.undo(rikke, exported(rikke, clara.to(job.id())).application());
        assertThat(profiles.linkOf(rikke, known.id())).isPresent();
    }

    @Test
    void aLinkThatMadeRoomForTheChosenPersonsPageComesBack() {
        var known = linkedByHand();
        var export = exported(rikke, clara.to(job.id(), known.id()));
        assertThat(slugOf(known)).isEqualTo(clara.slug());
        profiles.undo(rikke, export.application());
        assertThat(slugOf(known)).isEqualTo(before.slug());
        assertThat(profiles.match(rikke, clara.named("Nobody").alone())).containsExactly(new Match.None());
        assertThat(profiles.match(rikke, before.alone()).getFirst()).isInstanceOf(Match.Same.class);
    }

    @Test
    void aLinkThatIsSomebodyElsesByNowDoesNotComeBack() {
        var known = linkedByHand();
        var export = exported(rikke, clara.to(job.id(), known.id()));
        var another = office.candidate(rikke, before.name());
        profiles.link(rikke, another.id(), before.asked());
        profiles.undo(rikke, export.application());
        assertThat(profiles.linkOf(rikke, known.id())).isEmpty();
        assertThat(slugOf(another)).isEqualTo(before.slug());
    }

    @Test
    void aLinkEndedByHandMeanwhileDoesNotComeBack() {
        var known = linkedByHand();
        var export = exported(rikke, clara.to(job.id(), known.id()));
        profiles.unlink(rikke, known.id());
        profiles.undo(rikke, export.application());
        assertThat(profiles.linkOf(rikke, known.id())).isEmpty();
    }

    @Test
    void theLinkOfTheExportBeforeComesBackAndThenTheOneBeforeThat() {
        var known = linkedByHand();
        var first = exported(rikke, clara.to(job.id(), known.id()));
        var moved = PageFixture.somebody("Clara").named(clara.name());
        var second = exported(rikke, moved.to(office.activeJob(rikke).id(), known.id()));
        assertThat(slugOf(known)).isEqualTo(moved.slug());
        profiles.undo(rikke, second.application());
        assertThat(slugOf(known)).isEqualTo(clara.slug());
        profiles.undo(rikke, first.application());
        assertThat(slugOf(known)).isEqualTo(before.slug());
    }

    @Test
    void theLinkOfALaterExportStaysAndTheFirstComesBackWithTheLast() {
        var known = linkedByHand();
        var first = exported(rikke, clara.to(job.id(), known.id()));
        var second = exported(rikke, clara.to(office.activeJob(rikke).id()));
        profiles.undo(rikke, first.application());
        assertThat(slugOf(known)).isEqualTo(clara.slug());
        profiles.undo(rikke, second.application());
        assertThat(slugOf(known)).isEqualTo(before.slug());
    }

    @Test
    void aLinkConfirmedByHandOutlivesTheExportAndKeepsThePerson() {
        var exported = exported(rikke, clara.to(job.id()));
        profiles.link(rikke, exported.candidate(), clara.asked());
        profiles.undo(rikke, exported.application());
        assertThat(profiles.linkOf(rikke, exported.candidate())).isPresent();
    }

    @Test
    void aPersonOnAnotherJobStaysAndIsStillLinked() {
        var first = exported(rikke, clara.to(job.id()));
        var second = exported(rikke, clara.to(office.activeJob(rikke).id()));
        profiles.undo(rikke, first.application());
        assertThat(profiles.linkOf(rikke, first.candidate())).isPresent();
        assertThat(profiles.match(rikke, clara.alone()).getFirst()).isInstanceOf(Match.Same.class);
        profiles.undo(rikke, second.application());
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(rikke, first.candidate()));
    }

    @Test
    void aPersonWhomAColleagueMadeStaysWhenTheLastExportIsUndone() {
        var first = exported(rikke, clara.to(job.id()));
        var lars = office.recruiter("Lars Bech");
        var second = exported(lars, clara.to(office.activeJob(lars).id()));
        profiles.undo(rikke, first.application());
        profiles.undo(lars, second.application());
        assertThat(candidates.mayOpen(rikke, first.candidate())).isTrue();
        assertThat(candidates.get(rikke, first.candidate()).name().value()).isEqualTo(clara.name());
    }

    @Test
    void aPersonWithANoteStays() {
        var exported = exported(rikke, clara.to(job.id()));
        notes.write(rikke, exported.candidate(), null, "Call on Monday", NoteVisibility.PRIVATE);
        profiles.undo(rikke, exported.application());
        assertThat(candidates.get(rikke, exported.candidate()).name().value()).isEqualTo(clara.name());
        assertThat(profiles.linkOf(rikke, exported.candidate())).isEmpty();
    }

    @Test
    void whatSomebodyHasTouchedStays() {
        var exported = exported(rikke, clara.to(job.id()));
        applications.move(
                rikke,
                exported.application(),
                applications.get(rikke, exported.application()).version(),
                office.stage(job, StageKind.APPLICATION).id());
        assertRefused(Refusal.ALREADY_TOUCHED, () -> profiles.undo(rikke, exported.application()));
        assertThat(profiles.linkOf(rikke, exported.candidate())).isPresent();
    }

    @Test
    void onlyWhoExportedTakesItBack() {
        var exported = exported(rikke, clara.to(job.id()));
        var hanne = office.hiringManager("Hanne Krog");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertRefused(Refusal.NOT_ALLOWED, () -> profiles.undo(hanne, exported.application()));
        assertRefused(Refusal.NOT_FOUND, () -> profiles.undo(office.recruiter("Lars Bech"), exported.application()));
        assertThat(profiles.linkOf(rikke, exported.candidate())).isPresent();
    }

    @Test
    void aProspectAddedByHandIsUndoneWithoutThePerson() {
        var known = office.candidate(rikke, clara.name());
        profiles.undo(rikke, office.prospect(rikke, job, known));
        assertThat(candidates.get(rikke, known.id()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(known);
    }

    /** Somebody with Clara's name, linked to another page. */
    private Candidate linkedByHand() {
        var known = office.candidate(rikke, clara.name());
        profiles.link(rikke, known.id(), before.asked());
        return known;
    }

    private @Nullable String slugOf(Candidate candidate) {
        return profiles.linkOf(rikke, candidate.id()).orElseThrow().slug();
    }

    private Exported exported(Member by, ExportRequest request) {
        return (Exported) profiles.export(by, request);
    }

    private static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
