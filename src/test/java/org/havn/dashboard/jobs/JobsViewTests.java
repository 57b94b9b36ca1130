package org.havn.dashboard.jobs;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.approvals.Approvals;
import org.havn.approvals.RequestId;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class JobsViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Approvals approvals;

    JobsViewTests(OfficeFixture office, Approvals approvals) {
        this.office = office;
        this.approvals = approvals;
    }

    @Test
    void listsTheJobsOfTheMemberAndNoOthers() {
        var rikke = office.recruiter("Rikke Dam");
        var mine = office.activeJob(rikke);
        office.activeJob(office.recruiter("Lars Krogh"));
        screens.signIn(rikke);
        screens.open("jobs");
        assertThat(titles()).containsExactly(mine.title());
    }

    @Test
    void narrowsTheListAsTheRecruiterTypes() {
        var rikke = office.recruiter("Rikke Dam");
        var wanted = office.activeJob(rikke);
        office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs");
        _setValue(_get(TextField.class), wanted.number().toString());
        assertThat(titles()).containsExactly(wanted.title());
    }

    @Test
    void theAddressHoldsWhatTheListIsNarrowedTo() {
        var rikke = office.recruiter("Rikke Dam");
        var draft = office.draft(rikke);
        office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs?status=draft&mine");
        assertThat(titles()).containsExactly(draft.title());
        assertThat(_get(Checkbox.class).getValue()).isTrue();
    }

    @Test
    @Tag("B13")
    @Tag("UC-11")
    void narrowsTheListToEachStatus() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var titles = new java.util.EnumMap<JobStatus, String>(JobStatus.class);
        titles.put(JobStatus.DRAFT, office.draft(rikke).title());
        titles.put(JobStatus.PENDING, sent(rikke, hanne).title());
        var approved = sent(rikke, hanne);
        approvals.decide(hanne, request(rikke, approved), true, "");
        titles.put(JobStatus.APPROVED, approved.title());
        var rejected = sent(rikke, hanne);
        approvals.decide(hanne, request(rikke, rejected), false, "No.");
        titles.put(JobStatus.REJECTED, rejected.title());
        titles.put(JobStatus.ACTIVE, office.activeJob(rikke).title());
        screens.signIn(rikke);
        titles.forEach((status, title) -> {
            screens.open("jobs?status=" + status.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(titles()).as(status.name()).containsExactly(title);
        });
    }

    private Job sent(Member by, Member approver) {
        var job = office.draftWithApproval(by);
        approvals.ask(by, job.id(), java.util.Objects.requireNonNull(job.version()), List.of(approver.id()), "");
        return job;
    }

    private RequestId request(Member by, Job job) {
        return approvals.latest(by, job.id()).orElseThrow().id();
    }

    @Test
    @Tag("UC-11")
    void narrowsTheListToTheTeamOfAColleague() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var shared = office.draft(rikke);
        office.onTeam(rikke, shared, hanne, JobRole.HIRING_MANAGER);
        office.draft(rikke);
        screens.signIn(rikke);
        screens.open("jobs?team=" + hanne.id().value());
        assertThat(titles()).containsExactly(shared.title());
        screens.open("jobs?team=nonsense");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void saysWhatToDoWhenNothingMatches() {
        var rikke = office.recruiter("Rikke Dam");
        office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs?q=nothing+like+it");
        assertThat(_get(H3.class).getText()).isEqualTo("No job matches");
    }

    @Test
    void offersToCreateAJobOnlyToWhoMay() {
        screens.signIn(office.interviewer("Ivan Skov"));
        screens.open("jobs");
        _assertNone(PathLink.class, link -> link.withText("Create job"));
        screens.signIn(office.hiringManager("Hanne Bech"));
        screens.open("jobs");
        assertThat(_find(PathLink.class, link -> link.withText("Create job"))).isNotEmpty();
    }

    private static List<String> titles() {
        return _find(PathLink.class, link -> link.withClasses("row-title")).stream()
                .map(PathLink::getText)
                .toList();
    }
}
