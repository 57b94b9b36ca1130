package org.havn.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.PostOfficeFixture;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.mail.MailKind;
import org.havn.notices.Notice;
import org.havn.notices.Notices;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
@Tag("UC-11")
class ApprovalRemindersTests {
    private final OfficeFixture office;
    private final Jobs jobs;
    private final Approvals approvals;
    private final Notices notices;
    private final RequestRows rows;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApprovalRemindersTests(
            OfficeFixture office,
            Jobs jobs,
            Approvals approvals,
            Notices notices,
            RequestRows rows,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.office = office;
        this.jobs = jobs;
        this.approvals = approvals;
        this.notices = notices;
        this.rows = rows;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    @Tag("B9")
    void afterADayWhoHasNotAnsweredIsRemindedOnceAndNobodyElse() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, hanne, ivan);
        approvals.decide(hanne, request.id(), true, "");
        after(Duration.ofMinutes(23 * 60 + 59)).remind();
        assertThat(told(ivan)).containsExactly(MailKind.APPROVAL_ASKED);
        after(Duration.ofMinutes(24 * 60 + 1)).remind();
        after(Duration.ofDays(3)).remind();
        assertThat(told(ivan)).containsExactly(MailKind.APPROVAL_REMINDER, MailKind.APPROVAL_ASKED);
        assertThat(told(hanne)).containsExactly(MailKind.APPROVAL_ASKED);
        assertThat(PostOfficeFixture.mailsTo(ivan.email(), 2)).hasSize(2);
    }

    @Test
    @Tag("B9")
    void nobodyIsRemindedOfWhatIsOver() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        approvals.withdraw(rikke, ask(rikke, job, hanne).id());
        after(Duration.ofDays(2)).remind();
        assertThat(told(hanne)).containsExactly(MailKind.APPROVAL_ASKED);
    }

    @Test
    void whenAnApproverLeavesThoseWhoAreLeftDecide() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var gone = office.interviewer("Gitte Gone");
        var asked = office.draftWithApproval(rikke);
        var request = ask(rikke, asked, hanne, gone);
        office.deactivate(gone);
        after(Duration.ZERO).round();
        assertThat(status(rikke, asked)).isEqualTo(JobStatus.PENDING);
        approvals.decide(hanne, request.id(), true, "");
        assertThat(status(rikke, asked)).isEqualTo(JobStatus.APPROVED);
    }

    @Test
    void whenTheLastMissingApproverLeavesTheYesOfTheOthersCounts() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var gone = office.interviewer("Gitte Gone");
        var asked = office.draftWithApproval(rikke);
        approvals.decide(hanne, ask(rikke, asked, hanne, gone).id(), true, "");
        office.deactivate(gone);
        after(Duration.ZERO).round();
        assertThat(status(rikke, asked)).isEqualTo(JobStatus.APPROVED);
    }

    @Test
    void whenNobodyIsLeftTheJobIsADraftAgainAndWhoAskedIsTold() {
        var rikke = office.recruiter("Rikke Dam");
        var gone = office.interviewer("Gitte Gone");
        var asked = office.draftWithApproval(rikke);
        var request = ask(rikke, asked, gone);
        office.deactivate(gone);
        after(Duration.ZERO).round();
        assertThat(status(rikke, asked)).isEqualTo(JobStatus.DRAFT);
        assertThat(approvals.get(rikke, request.id()).state()).isEqualTo(RequestState.ENDED);
        assertThat(told(rikke)).containsExactly(MailKind.APPROVAL_ENDED);
    }

    private ApprovalReminders after(Duration passed) {
        return new ApprovalReminders(jdbc, rows, approvals, notices, transaction, Clock.offset(clock, passed));
    }

    private ApprovalRequest ask(Member by, Job job, Member... approvers) {
        var asked = java.util.Arrays.stream(approvers).map(Member::id).toList();
        return approvals.ask(by, job.id(), Objects.requireNonNull(job.version()), asked, "");
    }

    private JobStatus status(Member by, Job job) {
        return jobs.get(by, job.id()).status();
    }

    private List<MailKind> told(Member member) {
        return notices.of(member, 0, 10).stream().map(Notice::kind).toList();
    }
}
