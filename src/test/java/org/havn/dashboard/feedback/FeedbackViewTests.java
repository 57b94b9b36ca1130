package org.havn.dashboard.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Screens;
import org.havn.hiring.JobRole;
import org.havn.interviews.FeedbackDraft;
import org.havn.interviews.Interviews;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.process.StageKind;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-06")
class FeedbackViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Interviews interviews;
    private Member rikke;
    private Member ivan;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    FeedbackViewTests(OfficeFixture office, Interviews interviews) {
        this.office = office;
        this.interviews = interviews;
    }

    @BeforeEach
    void anInterview() {
        rikke = office.recruiter("Rikke Dam");
        ivan = office.interviewer("Ivan Skov");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        screens.signIn(ivan);
        screens.open("feedback/" + application.value());
    }

    @Test
    void keepsASavedFormForItsAuthor() {
        _setValue(_get(TextArea.class, area -> area.withLabel("Overall")), "So far so good");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(screens.text()).contains("Only you see it");
        assertThat(interviews.form(ivan, application).draft().overall()).isEqualTo("So far so good");
        assertThat(interviews.ofCandidate(rikke, astrid.id())).isEmpty();
    }

    @Test
    void keepsWhatIsWrittenInEveryPauseSoThatAReloadLosesNothing() {
        var overall = _get(TextArea.class, area -> area.withLabel("Overall"));
        _setValue(overall, "Half a sent");
        _fireValueChange(overall, true);
        screens.signIn(ivan);
        screens.open("feedback/" + application.value());
        assertThat(_get(TextArea.class, area -> area.withLabel("Overall")).getValue())
                .isEqualTo("Half a sent");
    }

    @Test
    @DisplayName("Feedback takes two clicks: the way to the form, and one of two answers")
    void oneClickOnTheFormHandsItIn() {
        _click(_get(Button.class, button -> button.withText("Do not recommend and submit")));
        assertThat(interviews.ofCandidate(rikke, astrid.id())).singleElement().matches(one -> !one.recommend());
        assertThat(screens.text()).contains("Submitted", "Does not recommend");
    }

    @Test
    @Tag("D4")
    void aSubmittedFormIsChangedWhereTheActivityLetsIt() {
        office.activity(job, StageKind.INTERVIEW, "edit_after", true);
        interviews.submit(ivan, application, new FeedbackDraft(true, "Clear", "", ""));
        screens.open("");
        screens.open("feedback/" + application.value());
        var overall = _get(TextArea.class, area -> area.withLabel("Overall"));
        _setValue(overall, "Clearer on reflection");
        _fireValueChange(overall, true);
        assertThat(interviews.ofCandidate(rikke, astrid.id()))
                .as("what the team reads is not changed by typing")
                .singleElement()
                .matches(one -> one.overall().equals("Clear"));
        _click(_get(Button.class, button -> button.withText("Recommend and submit")));
        assertThat(interviews.ofCandidate(rikke, astrid.id()))
                .singleElement()
                .matches(one -> one.overall().equals("Clearer on reflection"));
    }

    @Test
    void keepsWhatWasWrittenWhenTheAuthorLeaves() {
        _setValue(_get(TextArea.class, area -> area.withLabel("Strengths")), "Modelling");
        screens.open("");
        assertThat(interviews.form(ivan, application).draft().strengths()).isEqualTo("Modelling");
    }

    @Test
    void isOnlyReadOnceSubmitted() {
        interviews.submit(ivan, application, new FeedbackDraft(true, "Clear", "", ""));
        screens.open("");
        screens.open("feedback/" + application.value());
        assertThat(screens.text()).contains("Submitted");
        assertThat(_get(TextArea.class, area -> area.withLabel("Overall")).isReadOnly())
                .isTrue();
        _assertNone(Button.class, button -> button.withText("Recommend and submit"));
    }

    @Test
    void whoIsNotAskedSeesNothing() {
        screens.signIn(office.recruiter("Lars Krogh"));
        screens.open("feedback/" + application.value());
        assertThat(screens.text()).contains("Nothing to see here").doesNotContain("Astrid");
    }
}
