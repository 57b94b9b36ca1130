package org.havn.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Source;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.HistoryEntry;
import org.havn.jobs.Jobs;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReasons;
import org.havn.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-05")
class ApplicationsTests {
    private final OfficeFixture office;
    private final Applications applications;
    private final RejectionReasons reasons;
    private final Endings endings;
    private final Jobs jobs;

    ApplicationsTests(
            OfficeFixture office, Applications applications, Endings endings, RejectionReasons reasons, Jobs jobs) {
        this.office = office;
        this.applications = applications;
        this.reasons = reasons;
        this.endings = endings;
        this.jobs = jobs;
    }

    @Test
    @DisplayName("H6: the same person added twice to the same job is one application")
    void addsOnce() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var clara = office.candidate(rikke, "Clara Friis");
        var first = applications.addProspect(rikke, job.id(), clara.id(), Source.LINKEDIN);
        var second = applications.addProspect(rikke, job.id(), clara.id(), Source.LINKEDIN);
        assertThat(first.created()).isTrue();
        assertThat(second).isEqualTo(new Added(first.application(), false));
        assertThat(applications.prospectCount(rikke, job.id())).isOne();
    }

    @Test
    void twoPeopleAddingTheSamePersonAtOnceMakeOneApplication() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        var clara = office.candidate(rikke, "Clara Friis");
        var answers = atOnce(
                () -> applications
                        .addProspect(rikke, job.id(), clara.id(), Source.LINKEDIN)
                        .created(),
                () -> applications
                        .addProspect(hanne, job.id(), clara.id(), Source.LINKEDIN)
                        .created());
        assertThat(answers).containsExactlyInAnyOrder(true, false);
        assertThat(applications.prospectCount(rikke, job.id())).isOne();
    }

    @Test
    @Tag("B12")
    @Tag("C2")
    @DisplayName("B12, C2, H4: nobody is added to a draft, closed or prospect-off job")
    void addsToOpenJobsOnly() {
        var rikke = office.recruiter("Rikke Dam");
        var clara = office.candidate(rikke, "Clara Friis");
        var closed = jobs.close(rikke, office.activeJob(rikke).id());
        for (var job : List.of(office.draft(rikke), closed))
            assertRefused(
                    Refusal.JOB_NOT_OPEN, () -> applications.addProspect(rikke, job.id(), clara.id(), Source.LINKEDIN));
        assertRefused(
                Refusal.PROSPECTS_OFF,
                () -> applications.addProspect(
                        rikke, office.activeJobWithoutProspects(rikke).id(), clara.id(), Source.LINKEDIN));
        assertThat(applications.ofCandidate(rikke, clara.id())).isEmpty();
    }

    @Test
    void movesThroughTheStagesAndKeepsWhoAndWhen() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var astrid = office.candidate(rikke, "Astrid Holm");
        var application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        var row = applications.applicants(rikke, job.id(), 0, 10).getFirst();
        assertThat(row.stageName()).isEqualTo("Interview");
        assertThat(row.movedBy()).isEqualTo("Rikke Dam");
        assertThat(row.steps())
                .extracting(ApplicationListing.Step::state)
                .containsExactly(
                        ApplicationListing.State.DONE,
                        ApplicationListing.State.DONE,
                        ApplicationListing.State.NOW,
                        ApplicationListing.State.TODO);
        assertThat(applications.history(rikke, application))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.MOVED, Change.ADDED);
        assertThat(applications.prospectCount(rikke, job.id())).isZero();
    }

    @Test
    void whoPassedProspectDoesNotGoBack() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var application = office.applicant(rikke, job, office.candidate(rikke, "Astrid Holm"), StageKind.INTERVIEW);
        var prospect = office.stage(job, StageKind.PROSPECT).id();
        assertRefused(Refusal.BACK_TO_PROSPECT, () -> applications.move(rikke, application, 1, prospect));
        var foreign = office.stage(office.activeJob(rikke), StageKind.OFFER).id();
        assertRefused(Refusal.STAGE_OF_OTHER_JOB, () -> applications.move(rikke, application, 1, foreign));
    }

    @Test
    void aSecondMoverIsToldThatSomebodyMovedMeanwhile() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var application = office.prospect(rikke, job, office.candidate(rikke, "Astrid Holm"));
        var screening = office.stage(job, StageKind.SCREENING).id();
        var offer = office.stage(job, StageKind.OFFER).id();
        var answers = atOnce(
                () -> {
                    applications.move(rikke, application, 0, screening);
                    return "moved";
                },
                () -> {
                    applications.move(rikke, application, 0, offer);
                    return "moved";
                });
        assertThat(answers).containsExactlyInAnyOrder("moved", Refusal.CHANGED_MEANWHILE);
        assertThat(applications.history(rikke, application)).hasSize(2);
    }

    @Test
    @Tag("C17")
    @DisplayName("C17: a rejection has a reason of the list, and closes")
    void rejectsWithAReason() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var application = office.applicant(rikke, job, office.candidate(rikke, "Astrid Holm"), StageKind.OFFER);
        assertRefused(Refusal.REASON_NEEDED, () -> endings.reject(rikke, application, 1, -1, null));
        assertRefused(Refusal.TOO_LARGE, () -> endings.reject(rikke, application, 1, 1, "x".repeat(4001)));
        var reason = reasons.offered().getFirst().id();
        endings.reject(rikke, application, 1, reason, " A close race. ");
        var closed = applications.get(rikke, application);
        assertThat(closed.outcome()).isEqualTo(Outcome.NOT_SELECTED);
        assertThat(closed.closingComment()).isEqualTo("A close race.");
        var stage = office.stage(job, StageKind.OFFER).id();
        assertRefused(Refusal.APPLICATION_CLOSED, () -> applications.move(rikke, application, 2, stage));
        assertRefused(Refusal.APPLICATION_CLOSED, () -> endings.reject(rikke, application, 2, reason, null));
    }

    @Test
    @Tag("UC-04")
    void anExportIsUndoneByWhoMadeItWhileNobodyTouchedIt() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        var application = office.prospect(rikke, job, office.candidate(rikke, "Clara Friis"));
        assertRefused(Refusal.NOT_ALLOWED, () -> applications.undo(hanne, application));
        applications.undo(rikke, application);
        assertRefused(Refusal.NOT_FOUND, () -> applications.get(rikke, application));
        var moved = office.applicant(rikke, job, office.candidate(rikke, "Bo Lund"), StageKind.APPLICATION);
        assertRefused(Refusal.ALREADY_TOUCHED, () -> applications.undo(rikke, moved));
    }

    @Test
    @Tag("UC-03")
    @Tag("A16")
    @DisplayName("A16, I1: other recruiters see jobs and statuses of who passed Prospect, and nothing of prospects")
    void otherRecruitersSeeStatusesOnly() {
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Krogh");
        var ivan = office.interviewer("Ivan Skov");
        var vera = office.readOnly("Vera Lind");
        var anna = office.administrator("Anna Storm");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var astrid = office.candidate(rikke, "Astrid Holm");
        var passed = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        office.prospect(rikke, office.activeJob(rikke), astrid);
        assertThat(applications.ofCandidate(rikke, astrid.id())).hasSize(2);
        assertThat(applications.ofCandidate(vera, astrid.id())).hasSize(2);
        assertThat(applications.ofCandidate(anna, astrid.id())).hasSize(2);
        assertThat(applications.ofCandidate(lars, astrid.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(passed))
                .satisfies(row -> assertThat(row.details()).isFalse());
        assertThat(applications.ofCandidate(ivan, astrid.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.details()).isTrue());
        assertRefused(Refusal.NOT_FOUND, () -> applications.get(lars, passed));
        assertRefused(Refusal.NOT_FOUND, () -> applications.history(lars, passed));
        assertRefused(Refusal.NOT_FOUND, () -> applications.prospects(lars, job.id(), 0, 10));
        assertRefused(Refusal.NOT_ALLOWED, () -> applications.prospects(ivan, job.id(), 0, 10));
        assertThat(applications.newestProspects(lars, 100))
                .noneMatch(row -> row.candidate().equals(astrid.id()));
        assertThat(applications.counts(lars, List.of(job.id()))).isEmpty();
        assertThat(applications.counts(ivan, List.of(job.id()))).containsEntry(job.id(), new JobCounts(0, 1));
    }

    @Test
    @DisplayName("S6: one rejected while a prospect has never been an applicant, and nobody else learns of it")
    void aRejectedProspectStaysAProspect() {
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Krogh");
        var job = office.activeJob(rikke);
        var bo = office.candidate(rikke, "Bo Lund");
        var application = office.prospect(rikke, job, bo);
        endings.reject(rikke, application, 0, 1, "\u0000 ");
        var closed = applications.get(rikke, application);
        assertThat(closed.passedProspect()).isFalse();
        assertThat(closed.closingComment()).isNull();
        assertThat(applications.ofCandidate(lars, bo.id())).isEmpty();
        assertThat(applications.newestProspects(rikke, 10)).isEmpty();
        assertThat(applications.prospects(rikke, job.id(), 0, 10))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.steps().getFirst().state()).isEqualTo(ApplicationListing.State.STOPPED));
        assertRefused(Refusal.ALREADY_TOUCHED, () -> applications.undo(rikke, application));
    }

    @Test
    void twoWhoMoveAndRejectAtOnceAreToldApart() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var application = office.prospect(rikke, job, office.candidate(rikke, "Astrid Holm"));
        var screening = office.stage(job, StageKind.SCREENING).id();
        var answers = atOnce(
                () -> {
                    applications.move(rikke, application, 0, screening);
                    return "done";
                },
                () -> {
                    endings.reject(rikke, application, 0, 1, null);
                    return "done";
                },
                () -> {
                    applications.undo(rikke, application);
                    return "done";
                });
        assertThat(answers).containsOnlyOnce("done");
        assertThat(answers)
                .allMatch(answer -> answer.equals("done")
                        || answer == Refusal.CHANGED_MEANWHILE
                        || answer == Refusal.ALREADY_TOUCHED
                        || answer == Refusal.NOT_FOUND);
    }

    @Test
    void aClosedJobMovesNobody() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var application = office.prospect(rikke, job, office.candidate(rikke, "Astrid Holm"));
        jobs.close(rikke, job.id());
        var offer = office.stage(job, StageKind.OFFER).id();
        assertRefused(Refusal.JOB_NOT_OPEN, () -> applications.move(rikke, application, 1, offer));
    }
}
