package org.havn.dashboard.jobs;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.jobs.JobDetails;
import org.havn.jobs.JobFilter;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReasons;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class JobViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Applications applications;
    private final RejectionReasons reasons;

    JobViewTests(
            OfficeFixture office, Jobs jobs, HiringTeams teams, Applications applications, RejectionReasons reasons) {
        this.office = office;
        this.jobs = jobs;
        this.teams = teams;
        this.applications = applications;
        this.reasons = reasons;
    }

    @Test
    void aJobOfOthersLooksLikeNoJob() {
        var job = office.activeJob(office.recruiter("Lars Krogh"));
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("jobs/" + job.number());
        var text = _get(H1.class).getText();
        screens.open("jobs/HAVN-999999");
        assertThat(_get(H1.class).getText()).isEqualTo(text).isEqualTo("Nothing to see here");
    }

    @Test
    void activatesADraftAfterSayingWhatItMeans() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number());
        _click(_get(Button.class, button -> button.withText("Activate")));
        assertThat(jobs.get(rikke, job.id()).active()).isFalse();
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Activate")));
        assertThat(jobs.get(rikke, job.id()).active()).isTrue();
        _assertNone(Button.class, button -> button.withText("Activate"));
    }

    @Test
    void aHiringManagerCannotClose() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        screens.signIn(hanne);
        screens.open("jobs/" + job.number());
        _assertNone(Button.class, button -> button.withText("Close job"));
        screens.signIn(rikke);
        screens.open("jobs/" + job.number());
        _assertOne(Button.class, button -> button.withText("Close job"));
    }

    @Test
    @Tag("UC-11")
    void copiesAJobAndOpensTheCopy() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/details");
        _click(_get(Button.class, button -> button.withText("More")));
        _click(_get(Button.class, button -> button.withText("Copy job")));
        assertThat(jobs.count(rikke, new JobFilter("", JobStatus.DRAFT, true))).isOne();
        assertThat(screens.path()).endsWith("/details").doesNotContain(job.number() + "/");
    }

    @Test
    @Tag("A12")
    @Tag("UC-11")
    void deletesAJobAfterSayingWhatGoesWithIt() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        office.prospect(rikke, job, office.candidate(rikke, "Bo Lund"));
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/details");
        _click(_get(Button.class, button -> button.withText("More")));
        _click(_get(Button.class, button -> button.withText("Delete job …")));
        assertThat(screens.text()).contains("One person is on this job");
        assertThat(jobs.count(rikke, JobFilter.NONE)).isOne();
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Delete")));
        assertThat(jobs.count(rikke, JobFilter.NONE)).isZero();
        assertThat(screens.path()).isEqualTo("jobs");
    }

    @Test
    @Tag("K11")
    @Tag("UC-11")
    void showsWhatHappenedToTheJob() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, office.interviewer("Ivan Skov"), JobRole.INTERVIEWER);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/details");
        assertThat(screens.text()).contains("Created", "Activated", "Added to the hiring team", "Ivan Skov");
    }

    @Test
    void editsTheDetailsWhereTheyAreRead() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/details");
        _click(_get(Button.class, button -> button.withText("Edit")));
        _setValue(_get(TextField.class, field -> field.withLabel("Location")), "Odense");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(jobs.get(rikke, job.id()).location()).isEqualTo("Odense");
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseWasFaster() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/details");
        _click(_get(Button.class, button -> button.withText("Edit")));
        jobs.edit(rikke, job.id(), job.version(), new JobDetails("Faster", "Was faster.", "Ribe"));
        _setValue(_get(TextField.class, field -> field.withLabel("Location")), "Odense");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(_get(Paragraph.class, text -> text.withClasses("problem")).getText())
                .contains("Somebody else changed this");
        assertThat(_get(TextField.class, field -> field.withLabel("Location")).getValue())
                .isEqualTo("Odense");
        assertThat(jobs.get(rikke, job.id()).location()).isEqualTo("Ribe");
    }

    @Test
    @SuppressWarnings("unchecked")
    void putsAColleagueOnTheTeamAndTakesThemOff() {
        var rikke = office.recruiter("Rikke Dam");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/team");
        ((ComboBox<Member>) _find(ComboBox.class).getFirst()).setValue(ivan);
        _click(_get(Button.class, button -> button.withText("Add to team")));
        assertThat(teams.standing(ivan.id(), job.id())).containsExactly(JobRole.INTERVIEWER);
        _click(_find(Button.class, button -> button.withText("Remove")).getLast());
        assertThat(teams.standing(ivan.id(), job.id())).isEmpty();
    }

    @Test
    void showsNoProspectsToInterviewersNorWhereTheyAreOff() {
        var rikke = office.recruiter("Rikke Dam");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        screens.signIn(ivan);
        screens.open("jobs/" + job.number());
        assertThat(tabs()).noneMatch(tab -> tab.contains("prospects"));
        screens.open("jobs/" + job.number() + "/prospects");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing to see here");
        var off = office.activeJobWithoutProspects(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + off.number());
        assertThat(tabs()).noneMatch(tab -> tab.contains("prospects"));
    }

    @Test
    void saysHowToExportWhenThereAreNoProspects() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/prospects");
        assertThat(_get(H3.class).getText()).isEqualTo("No prospects yet");
    }

    @Test
    void movesAProspectOnByOneClick() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var application = office.prospect(rikke, job, office.candidate(rikke, "Bo Lund"));
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/prospects");
        _click(_get(Button.class, button -> button.withText("Move to Application")));
        assertThat(applications.get(rikke, application).passedProspect()).isTrue();
        assertThat(names()).isEmpty();
        screens.open("jobs/" + job.number() + "/applicants");
        assertThat(names()).containsExactly("Bo Lund");
    }

    @Test
    @SuppressWarnings("unchecked")
    void rejectsOnlyWithAReason() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var application = office.applicant(rikke, job, office.candidate(rikke, "Bo Lund"), StageKind.SCREENING);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/applicants");
        _click(_find(Button.class, button -> button.withText("More")).getLast());
        _click(_get(Button.class, button -> button.withText("Not selected …")));
        _click(_get(Button.class, button -> button.withText("Close as not selected")));
        assertThat(applications.get(rikke, application).closed()).isFalse();
        Select<Object> reason = _get(Select.class, field -> field.withLabel("Reason"));
        reason.setValue(reasons.offered().getFirst());
        _click(_get(Button.class, button -> button.withText("Close as not selected")));
        assertThat(applications.get(rikke, application).closed()).isTrue();
    }

    @Test
    void aNewProspectAppearsOnTheOpenTab() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/prospects");
        assertThat(names()).isEmpty();
        office.prospect(rikke, job, office.candidate(rikke, "Bo Lund"));
        await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(names()).containsExactly("Bo Lund");
        });
    }

    private static List<String> names() {
        return _find(PathLink.class, link -> link.withClasses("name")).stream()
                .map(PathLink::getText)
                .toList();
    }

    private static List<String> tabs() {
        return _find(PathLink.class).stream().map(PathLink::getHref).toList();
    }
}
