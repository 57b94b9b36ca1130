package org.havn.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Map;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.HistoryEntry;
import org.havn.history.Subject;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReasons;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-12")
class EndingsTests {
    private final OfficeFixture office;
    private final Applications applications;
    private final Endings endings;
    private final RejectionReasons reasons;
    private final Jobs jobs;
    private final History history;
    private Member rikke;
    private Member hanne;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    EndingsTests(
            OfficeFixture office,
            Applications applications,
            Endings endings,
            RejectionReasons reasons,
            Jobs jobs,
            History history) {
        this.office = office;
        this.applications = applications;
        this.endings = endings;
        this.reasons = reasons;
        this.jobs = jobs;
        this.history = history;
    }

    @BeforeEach
    void anApplicantInTheInterviewStage() {
        rikke = office.recruiter("Rikke Dam");
        hanne = office.hiringManager("Hanne Bech");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @Test
    @Tag("A13")
    void aRecruiterRejectsAndAHiringManagerDoesNot() {
        assertRefused(Refusal.NOT_ALLOWED, () -> endings.reject(hanne, application, 1, 1, null));
        assertThat(open()).isTrue();
        endings.reject(rikke, application, 1, 1, null);
        assertThat(open()).isFalse();
    }

    @Test
    @Tag("C17")
    @Tag("K11")
    void aRejectionIsClosedAndItsReasonAndCommentStandInTheHistory() {
        var reason = reasons.offered().get(5);
        endings.reject(rikke, application, 1, reason.id(), " A close race. ");
        assertThat(applications.get(rikke, application).status()).isEqualTo(ApplicationStatus.CLOSED);
        var entry = applications.history(rikke, application).getFirst();
        assertThat(entry.change()).isEqualTo(Change.REJECTED);
        assertThat(entry.by()).isEqualTo("Rikke Dam");
        assertThat(entry.fields())
                .isEqualTo(
                        Map.of("reason", new Field(null, reason.name()), "comment", new Field(null, "A close race.")));
        assertThat(applications.ofCandidate(rikke, astrid.id()).getFirst().closingComment())
                .isEqualTo("A close race.");
        var lars = office.recruiter("Lars Krogh");
        assertThat(applications.ofCandidate(lars, astrid.id()).getFirst().closingComment())
                .isNull();
    }

    @Test
    void aWithdrawalIsNoRejection() {
        assertRefused(Refusal.NOT_ALLOWED, () -> endings.withdraw(hanne, application, 1, null));
        endings.withdraw(rikke, application, 1, "Found something closer to home.");
        var closed = applications.get(rikke, application);
        assertThat(closed.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(closed.rejectionReason()).isNull();
        assertThat(closed.closingComment()).isEqualTo("Found something closer to home.");
    }

    @Test
    void whoWasRejectedOrWithdrewComesBackToTheirStage() {
        endings.reject(rikke, application, 1, 1, "Too early.");
        assertRefused(Refusal.NOT_ALLOWED, () -> endings.reopen(hanne, application, 2));
        endings.reopen(rikke, application, 2);
        assertThat(applications.get(rikke, application).stageId())
                .isEqualTo(office.stage(job, StageKind.INTERVIEW).id());
        assertRefused(Refusal.NOT_REOPENED, () -> endings.reopen(rikke, application, 3));
        endings.withdraw(rikke, application, 3, null);
        endings.reopen(rikke, application, 4);
        assertThat(open()).isTrue();
        assertThat(applications.history(rikke, application))
                .extracting(HistoryEntry::change)
                .startsWith(Change.REOPENED, Change.WITHDRAWN, Change.REOPENED, Change.REJECTED);
    }

    @Test
    void nobodyComesBackToAClosedJob() {
        endings.reject(rikke, application, 1, 1, null);
        jobs.close(rikke, job.id());
        assertRefused(Refusal.JOB_NOT_OPEN, () -> endings.reopen(rikke, application, 2));
        assertThat(open()).isFalse();
    }

    @Test
    @Tag("C19")
    void onlyWhoReachedOfferIsASilverMedallist() {
        assertRefused(Refusal.OFFER_NOT_REACHED, () -> applications.markSilver(rikke, application, 1, true));
        assertThat(applications.get(rikke, application).silver()).isFalse();
        applications.move(
                rikke, application, 1, office.stage(job, StageKind.OFFER).id());
        applications.move(
                rikke, application, 2, office.stage(job, StageKind.INTERVIEW).id());
        applications.markSilver(hanne, application, 3, true);
        endings.reject(rikke, application, 4, 1, null);
        assertThat(applications.applicants(rikke, job.id(), 0, 10).getFirst().silver())
                .isTrue();
        applications.markSilver(rikke, application, 5, false);
        assertThat(applications.get(rikke, application).silver()).isFalse();
    }

    @Test
    void deletingAMistakeLeavesItsHistoryWithTheCandidate() {
        assertRefused(Refusal.NOT_ALLOWED, () -> applications.delete(hanne, application, 1));
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> applications.delete(rikke, application, 0));
        assertThat(open()).isTrue();
        applications.delete(rikke, application, 1);
        assertRefused(Refusal.NOT_FOUND, () -> applications.get(rikke, application));
        var kept = history.of(Subject.CANDIDATE, astrid.id().value(), 0, 10).getFirst();
        assertThat(kept.change()).isEqualTo(Change.APPLICATION_DELETED);
        assertThat(kept.fields().get("application").was()).contains(job.title());
    }

    @Test
    void oneWhoRejectsAndOneWhoWithdrawsAtOnceAreToldApart() throws Exception {
        var answers = atOnce(
                () -> {
                    endings.reject(rikke, application, 1, 1, null);
                    return "done";
                },
                () -> {
                    endings.withdraw(rikke, application, 1, null);
                    return "done";
                });
        assertThat(answers).containsExactlyInAnyOrder("done", Refusal.CHANGED_MEANWHILE);
        assertThat(applications.history(rikke, application)).hasSize(3);
    }

    @Test
    void whoMovesWhileTheJobClosesIsRefusedOrEndsWithIt() throws Exception {
        var offer = office.stage(job, StageKind.OFFER).id();
        var answers = atOnce(
                () -> {
                    applications.move(rikke, application, 1, offer);
                    return "moved";
                },
                () -> {
                    jobs.close(rikke, job.id());
                    return "closed";
                });
        assertThat(answers).contains("closed");
        assertThat(answers)
                .allMatch(answer -> answer.equals("closed")
                        || answer.equals("moved")
                        || answer == Refusal.JOB_NOT_OPEN
                        || answer == Refusal.CHANGED_MEANWHILE);
        assertThat(applications.get(rikke, application).outcome()).isEqualTo(Outcome.JOB_CLOSED);
    }

    private boolean open() {
        return !applications.get(rikke, application).closed();
    }
}
