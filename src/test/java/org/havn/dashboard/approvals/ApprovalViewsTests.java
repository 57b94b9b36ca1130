package org.havn.dashboard.approvals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.Approvals;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-11")
class ApprovalViewsTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Jobs jobs;
    private final Approvals approvals;

    ApprovalViewsTests(OfficeFixture office, Jobs jobs, Approvals approvals) {
        this.office = office;
        this.jobs = jobs;
        this.approvals = approvals;
    }

    @Test
    @Tag("B5")
    @SuppressWarnings("unchecked")
    void sendsADraftToItsApproversFromItsPage() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number());
        _assertNone(Button.class, button -> button.withText("Activate"));
        _click(_get(Button.class, button -> button.withText("Send for approval")));
        var dialog = _get(AskDialog.class);
        _click(_get(dialog, Button.class, button -> button.withText("Send for approval")));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
        MultiSelectComboBox<Member> who = _get(dialog, MultiSelectComboBox.class);
        assertThat(who.isInvalid()).isTrue();
        who.setValue(Set.of(hanne));
        _setValue(_get(dialog, TextArea.class), "Before Friday, please.");
        _click(_get(dialog, Button.class, button -> button.withText("Send for approval")));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
        assertThat(approvals.assigned(hanne, 0, 1))
                .extracting(ApprovalRequest::message)
                .containsExactly("Before Friday, please.");
        _assertOne(Button.class, button -> button.withText("Withdraw request"));
    }

    @Test
    @Tag("B6")
    void anApproverReadsTheJobAndApprovesItInPlace() {
        var rikke = office.recruiter("Rikke Dam");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, ivan);
        screens.signIn(ivan);
        screens.open("approvals/" + request.id().value());
        assertThat(_get(H1.class).getText()).isEqualTo(job.title());
        assertThat(screens.text()).contains(job.description(), "Screening");
        _click(_get(Button.class, button -> button.withText("Approve")));
        _setValue(_get(TextArea.class), "Good.");
        _click(_get(_get(DecideDialog.class), Button.class, button -> button.withText("Approve")));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.APPROVED);
        _assertNone(Button.class, button -> button.withText("Approve"));
        assertThat(screens.text()).contains("Good.");
    }

    @Test
    @Tag("B7")
    void aNoNeedsAComment() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        ask(rikke, job, hanne);
        screens.signIn(hanne);
        screens.open("approvals");
        _click(_get(Button.class, button -> button.withText("Do not approve …")));
        _click(_get(_get(DecideDialog.class), Button.class, button -> button.withText("Do not approve")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
        _setValue(_get(TextArea.class), "Too dear.");
        _click(_get(_get(DecideDialog.class), Button.class, button -> button.withText("Do not approve")));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.REJECTED);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number());
        _assertNone(Button.class, button -> button.withText("Activate"));
        assertThat(screens.text()).contains("Too dear.");
    }

    @Test
    void showsWhoIsStillMissingLive() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var vera = office.readOnly("Vera Lind");
        var request = ask(rikke, office.draftWithApproval(rikke), hanne, vera);
        screens.signIn(rikke);
        screens.open("approvals");
        assertThat(screens.text()).contains("Waits for Hanne Bech, Vera Lind");
        approvals.decide(hanne, request.id(), true, "");
        await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(screens.text()).contains("Waits for Vera Lind");
        });
    }

    @Test
    void aLateAnswerIsToldThatItIsTooLate() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draftWithApproval(rikke);
        var request = ask(rikke, job, hanne);
        screens.signIn(hanne);
        screens.open("approvals/" + request.id().value());
        _click(_get(Button.class, button -> button.withText("Approve")));
        approvals.withdraw(rikke, request.id());
        _click(_get(_get(DecideDialog.class), Button.class, button -> button.withText("Approve")));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
        assertThat(screens.text()).contains("Nobody waits for an answer any more", "Withdrawn");
    }

    @Test
    void theNavigationCountsWhatWaits() {
        var rikke = office.recruiter("Rikke Dam");
        var ivan = office.interviewer("Ivan Skov");
        screens.signIn(ivan);
        screens.open("approvals");
        assertThat(screens.text()).contains("Nothing waits for you").doesNotContain("jobs to approve\n1");
        var job = office.draftWithApproval(rikke);
        ask(rikke, job, ivan);
        await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(counts()).contains("1");
            assertThat(screens.text()).contains(job.title());
        });
    }

    @Test
    void aRequestOfOthersLooksLikeNone() {
        var rikke = office.recruiter("Rikke Dam");
        var request = ask(rikke, office.draftWithApproval(rikke), office.hiringManager("Hanne Bech"));
        screens.signIn(office.interviewer("Iben Kjær"));
        screens.open("approvals/" + request.id().value());
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing to see here");
        screens.open("approvals/nonsense");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing to see here");
    }

    @Test
    void takesARequestBackAfterAsking() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draftWithApproval(rikke);
        ask(rikke, job, office.hiringManager("Hanne Bech"));
        screens.signIn(rikke);
        screens.open("jobs/" + job.number());
        _click(_get(Button.class, button -> button.withText("Withdraw request")));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.PENDING);
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Withdraw request")));
        assertThat(status(rikke, job)).isEqualTo(JobStatus.DRAFT);
    }

    private static List<String> counts() {
        return _find(com.vaadin.flow.component.html.Span.class, span -> span.withClasses("count")).stream()
                .filter(span -> span.isVisible())
                .map(span -> span.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    private ApprovalRequest ask(Member by, Job job, Member... approvers) {
        var asked = java.util.Arrays.stream(approvers).map(Member::id).toList();
        return approvals.ask(by, job.id(), Objects.requireNonNull(job.version()), asked, "");
    }

    private JobStatus status(Member by, Job job) {
        return jobs.get(by, job.id()).status();
    }
}
