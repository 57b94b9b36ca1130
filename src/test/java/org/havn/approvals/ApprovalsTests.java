package org.havn.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.PostOfficeFixture;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.HistoryEntry;
import org.havn.jobs.Job;
import org.havn.jobs.JobDetails;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.mail.MailKind;
import org.havn.notices.Notice;
import org.havn.notices.Notices;
import org.havn.pipeline.Applications;
import org.havn.process.PlannedStage;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-11")
class ApprovalsTests {
    private final OfficeFixture office;
    private final Jobs jobs;
    private final Approvals approvals;
    private final Applications applications;
    private final Notices notices;

    ApprovalsTests(OfficeFixture office, Jobs jobs, Approvals approvals, Applications applications, Notices notices) {
        this.office = office;
        this.jobs = jobs;
        this.approvals = approvals;
        this.applications = applications;
        this.notices = notices;
    }

    @Test
    @Tag("B4")
    void aJobWithoutApprovalIsActivatedDirectlyAndSentToNobody() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        assertRefused(Refusal.NOT_ALLOWED, () -> ask(rikke, job, office.hiringManager("Hanne Bech")));
        assertThat(jobs.activate(rikke, job.id()).status()).isEqualTo(JobStatus.ACTIVE);
    }

    @Test
    @Tag("B5")
    void sendingAsksEverybodyAtOnceInTheDashboardAndByMail() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var vera = office.readOnly("Vera Lind");
        var job = office.draftWithApproval(rikke);
        assertRefused(Refusal.APPROVAL_NEEDED, () -> jobs.activate(rikke, job.id()));
        var request = ask(rikke, job, hanne, vera);
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
        for (var approver : List.of(hanne, vera)) {
            assertThat(approvals.waitingFor(approver)).isOne();
            assertThat(told(approver)).containsExactly(MailKind.APPROVAL_ASKED);
            assertThat(notices.of(approver, 0, 1).getFirst().path())
                    .isEqualTo("approvals/" + request.id().value());
            var mail = PostOfficeFixture.mailsTo(approver.email(), 1).getFirst();
            assertThat(mail.getSubject()).contains(job.title());
            assertThat(PostOfficeFixture.textOf(mail))
                    .contains("/approvals/" + request.id().value());
        }
    }

    @Test
    @Tag("B6")
    void theJobIsApprovedOnlyWhenAllHaveApproved() {
        var rikke = office.recruiter("Rikke Dam");
        var three = List.of(
                office.hiringManager("Hanne Bech"), office.interviewer("Ivan Skov"), office.readOnly("Vera Lind"));
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, three.toArray(Member[]::new));
        approvals.decide(three.get(0), request.id(), true, "Good.");
        approvals.decide(three.get(1), request.id(), true, "");
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
        assertThat(approvals.get(rikke, request.id()).missing())
                .extracting(ApproverAnswer::name)
                .containsExactly("Vera Lind");
        assertThat(told(rikke)).isEmpty();
        approvals.decide(three.get(2), request.id(), true, "");
        assertThat(status(rikke, job)).isEqualTo(JobStatus.APPROVED);
        assertThat(told(rikke)).containsExactly(MailKind.JOB_APPROVED);
        assertThat(jobs.activate(rikke, job.id()).active()).isTrue();
    }

    @Test
    @Tag("B6")
    void twoLastApproversAtOnceApproveOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            var rikke = office.recruiter("Rikke Dam");
            var hanne = office.hiringManager("Hanne Bech");
            var ivan = office.interviewer("Ivan Skov");
            var job = office.draftWithApproval(rikke);
            var request = ask(rikke, job, hanne, ivan);
            atOnce(
                    () -> approvals.decide(hanne, request.id(), true, ""),
                    () -> approvals.decide(ivan, request.id(), true, ""));
            assertThat(status(rikke, job)).isEqualTo(JobStatus.APPROVED);
            assertThat(told(rikke)).containsExactly(MailKind.JOB_APPROVED);
        }
    }

    @Test
    @Tag("B7")
    void oneNoRejectsTheJobAndItCannotBeActivated() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, hanne, ivan);
        assertRefused(Refusal.MISSING_FIELD, () -> approvals.decide(hanne, request.id(), false, " "));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
        approvals.decide(hanne, request.id(), false, "Too dear.");
        assertThat(status(rikke, job)).isEqualTo(JobStatus.REJECTED);
        assertRefused(Refusal.APPROVAL_NEEDED, () -> jobs.activate(rikke, job.id()));
        assertRefused(Refusal.NOT_WAITING, () -> approvals.decide(ivan, request.id(), true, ""));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.REJECTED);
        assertThat(told(rikke)).containsExactly(MailKind.JOB_DISAPPROVED);
        assertThat(notices.of(rikke, 0, 1).getFirst().words()).containsEntry("comment", "Too dear.");
        edit(rikke, job, "Ribe");
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
        ask(rikke, jobs.get(rikke, job.id()), ivan);
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
    }

    @Test
    @Tag("B8")
    void editingAnApprovedJobMakesItADraftAgain() {
        var rikke = office.recruiter("Rikke Dam");
        var job = approved(rikke);
        edit(rikke, job, "Ribe");
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
        assertRefused(Refusal.APPROVAL_NEEDED, () -> jobs.activate(rikke, job.id()));
        assertThat(changes(rikke, job)).startsWith(Change.EDITED, Change.BACK_TO_DRAFT, Change.APPROVED);
    }

    @Test
    @Tag("B8")
    void soDoesAChangeOfItsProcess() {
        var rikke = office.recruiter("Rikke Dam");
        var job = approved(rikke);
        var plan = jobs.plan(job.id()).with(new PlannedStage("Test day"));
        jobs.changeProcess(rikke, job.id(), version(rikke, job), plan);
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
    }

    @Test
    @Tag("B10")
    void anApprovedJobKeepsItsDetailsOnceActiveButNotItsTeam() {
        var rikke = office.recruiter("Rikke Dam");
        var job = approved(rikke);
        jobs.activate(rikke, job.id());
        var before = jobs.get(rikke, job.id());
        assertRefused(Refusal.DETAILS_FROZEN, () -> edit(rikke, job, "Ribe"));
        assertThat(jobs.get(rikke, job.id())).isEqualTo(before);
        office.onTeam(rikke, job, office.interviewer("Ivan Skov"), JobRole.INTERVIEWER);
        var free = office.activeJob(rikke);
        edit(rikke, free, "Ribe");
        assertThat(jobs.get(rikke, free.id()).location()).isEqualTo("Ribe");
        assertThat(changes(rikke, free)).startsWith(Change.EDITED);
    }

    @Test
    void aWaitingJobIsNotChangedUnderItsApprovers() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draftWithApproval(rikke);
        ask(rikke, job, office.hiringManager("Hanne Bech"));
        var before = jobs.get(rikke, job.id());
        assertRefused(Refusal.APPROVAL_PENDING, () -> edit(rikke, job, "Ribe"));
        assertRefused(
                Refusal.APPROVAL_PENDING,
                () -> jobs.changeProcess(rikke, job.id(), version(rikke, job), jobs.plan(job.id())));
        assertRefused(Refusal.APPROVAL_PENDING, () -> ask(rikke, before, office.readOnly("Vera Lind")));
        assertRefused(Refusal.APPROVAL_NEEDED, () -> jobs.activate(rikke, job.id()));
        assertThat(jobs.get(rikke, job.id())).isEqualTo(before);
    }

    @Test
    void aWithdrawnRequestCanNoLongerBeAnswered() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, hanne);
        approvals.withdraw(rikke, request.id());
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
        assertRefused(Refusal.NOT_WAITING, () -> approvals.decide(hanne, request.id(), true, ""));
        assertRefused(Refusal.NOT_WAITING, () -> approvals.withdraw(rikke, request.id()));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
        assertThat(approvals.waitingFor(hanne)).isZero();
    }

    @Test
    void aClosedJobWaitsForNobody() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, hanne);
        jobs.close(rikke, job.id());
        assertThat(approvals.waitingFor(hanne)).isZero();
        assertRefused(Refusal.NOT_WAITING, () -> approvals.decide(hanne, request.id(), true, ""));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.CLOSED);
    }

    @Test
    void anAnswerAndAClosingAtOnceLeaveNothingHalfDone() throws Exception {
        for (int i = 0; i < 5; i++) {
            var rikke = office.recruiter("Rikke Dam");
            var hanne = office.hiringManager("Hanne Bech");
            var job = office.draftWithApproval(rikke);
            var request = ask(rikke, job, hanne);
            atOnce(() -> approvals.decide(hanne, request.id(), true, ""), () -> jobs.close(rikke, job.id()));
            assertThat(status(rikke, job)).isIn(JobStatus.CLOSED, JobStatus.APPROVED);
            assertThat(approvals.get(rikke, request.id()).open()).isFalse();
        }
    }

    @Test
    void nobodyAnswersTwiceOrForOthers() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, hanne, office.readOnly("Vera Lind"));
        approvals.decide(hanne, request.id(), true, "");
        assertRefused(Refusal.ALREADY_ANSWERED, () -> approvals.decide(hanne, request.id(), false, "No."));
        assertRefused(Refusal.NOT_ALLOWED, () -> approvals.decide(rikke, request.id(), true, ""));
        assertRefused(
                Refusal.NOT_FOUND, () -> approvals.decide(office.recruiter("Lars Krogh"), request.id(), true, ""));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
    }

    @Test
    void onlyActiveColleaguesAreAsked() {
        var rikke = office.recruiter("Rikke Dam");
        var gone = office.interviewer("Gitte Gone");
        office.deactivate(gone);
        var job = office.draftWithApproval(rikke);
        assertRefused(Refusal.APPROVER_NEEDED, () -> ask(rikke, job));
        assertRefused(Refusal.APPROVER_NEEDED, () -> ask(rikke, job, rikke));
        assertRefused(Refusal.APPROVER_NEEDED, () -> ask(rikke, job, gone));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
    }

    @Test
    void theSecondWriterIsToldBeforeAnybodyIsAsked() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        edit(rikke, job, "Ribe");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> ask(rikke, job, hanne));
        assertThat(told(hanne)).isEmpty();
    }

    @Test
    void whoIsAskedReadsTheJobAndNothingOfItsPeople() {
        var rikke = office.recruiter("Rikke Dam");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, ivan);
        assertThat(approvals.job(ivan, request.id()).details()).isEqualTo(job.details());
        assertThat(approvals.plan(ivan, request.id())).isEqualTo(jobs.plan(job.id()));
        assertRefused(Refusal.NOT_FOUND, () -> jobs.get(ivan, job.id()));
        assertRefused(Refusal.NOT_FOUND, () -> applications.applicants(ivan, job.id(), 0, 10));
        approvals.decide(ivan, request.id(), true, "");
        assertThat(approvals.job(ivan, request.id()).id()).isEqualTo(job.id());
        assertRefused(Refusal.NOT_FOUND, () -> approvals.job(office.interviewer("Iben Kjær"), request.id()));
    }

    @Test
    void eachSeesWhatWaitsForThemAndWhatTheyAskedFor() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var first = ask(rikke, office.draftWithApproval(rikke), hanne);
        var second = ask(rikke, office.draftWithApproval(rikke), hanne);
        approvals.decide(hanne, second.id(), true, "");
        assertThat(approvals.assigned(hanne, 0, 10))
                .extracting(ApprovalRequest::id)
                .containsExactly(first.id(), second.id());
        assertThat(approvals.requested(rikke, 0, 10))
                .extracting(ApprovalRequest::id)
                .containsExactly(first.id(), second.id());
        assertThat(approvals.requested(hanne, 0, 10)).isEmpty();
        assertThat(approvals.waitingFor(hanne)).isOne();
    }

    private Job approved(Member rikke) {
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        approvals.decide(hanne, ask(rikke, job, hanne).id(), true, "");
        return jobs.get(rikke, job.id());
    }

    private ApprovalRequest ask(Member by, Job job, Member... approvers) {
        var asked = java.util.Arrays.stream(approvers).map(Member::id).toList();
        return approvals.ask(by, job.id(), Objects.requireNonNull(job.version()), asked, "Please.");
    }

    private void edit(Member by, Job job, String location) {
        jobs.edit(by, job.id(), version(by, job), new JobDetails(job.title(), job.description(), location));
    }

    private int version(Member by, Job job) {
        return Objects.requireNonNull(jobs.get(by, job.id()).version());
    }

    private JobStatus status(Member by, Job job) {
        return jobs.get(by, job.id()).status();
    }

    private List<MailKind> told(Member member) {
        return notices.of(member, 0, 10).stream().map(Notice::kind).toList();
    }

    private List<Change> changes(Member by, Job job) {
        return jobs.history(by, job.id(), 0, 20).stream()
                .map(HistoryEntry::change)
                .toList();
    }
}
