package org.havn.dashboard.interviews;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.hiring.JobRole;
import org.havn.interviews.FeedbackCalls;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.process.StageKind;
import org.havn.schedule.InterviewPlan;
import org.havn.schedule.Schedule;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-14")
class InterviewCardsTests {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2036-11-25T10:00");

    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Schedule schedule;
    private final FeedbackCalls calls;
    private Member rikke;
    private Member ivan;
    private Candidate astrid;
    private ApplicationId application;

    InterviewCardsTests(OfficeFixture office, Schedule schedule, FeedbackCalls calls) {
        this.office = office;
        this.schedule = schedule;
        this.calls = calls;
    }

    @BeforeEach
    void anApplicantAtTheInterview() {
        rikke = office.recruiter("Rikke Dam");
        ivan = office.interviewer("Ivan Skov");
        Job job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @Test
    void aRecruiterPlansAnInterviewInOneDialog() {
        open(rikke);
        _click(button("Plan an interview"));
        _click(button("Save"));
        assertThat(schedule.ofCandidate(rikke, astrid.id()))
                .as("a time and somebody are missing")
                .isEmpty();
        _setValue(_get(DateTimePicker.class), TUESDAY);
        choose(ivan);
        _setValue(_get(TextField.class, field -> field.withLabel("Where")), "https://call.test/room");
        _click(button("Save"));
        assertThat(schedule.ofCandidate(rikke, astrid.id())).singleElement().satisfies(one -> {
            assertThat(one.interviewers()).extracting("name").containsExactly("Ivan Skov");
            assertThat(one.minutes()).isEqualTo(45);
        });
        assertThat(screens.text()).contains("25 November 2036", "Ivan Skov");
        var call = _get(Anchor.class, link -> link.withText("https://call.test/room"));
        assertThat(call.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer");
    }

    @Test
    void whoIsSlowerIsToldInTheDialogAndKeepsWhatTheyTyped() {
        var id = schedule.plan(rikke, application, plan("Talk"));
        open(rikke);
        _click(labelled("Change the interview Talk"));
        schedule.change(rikke, id, 0, plan("Longer talk"));
        _setValue(_get(TextField.class, field -> field.withLabel("What")), "Shorter talk");
        _click(button("Save"));
        assertThat(screens.text()).contains("changed");
        assertThat(_get(TextField.class, field -> field.withLabel("What")).getValue())
                .isEqualTo("Shorter talk");
        assertThat(schedule.ofCandidate(rikke, astrid.id())).extracting("title").containsExactly("Longer talk");
    }

    @Test
    void cancellingAsksFirst() {
        schedule.plan(rikke, application, plan("Talk"));
        open(rikke);
        _click(labelled("Cancel the interview Talk"));
        assertThat(schedule.ofCandidate(rikke, astrid.id())).hasSize(1);
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Cancel the interview")));
        assertThat(schedule.ofCandidate(rikke, astrid.id())).isEmpty();
        assertThat(screens.text()).contains("No interview is planned");
    }

    @Test
    void anInterviewerSeesTheirInterviewsAtHomeAndPlansNone() {
        screens.signIn(ivan);
        assertThat(screens.text()).doesNotContain("Your interviews");
        schedule.plan(rikke, application, plan("Talk"));
        screens.signIn(ivan);
        assertThat(screens.text()).contains("Your interviews", "Room 3");
        open(ivan);
        assertThat(screens.text()).contains("Talk");
        _assertNone(Button.class, button -> button.withText("Plan an interview"));
        _assertNone(Button.class, button -> button.withText("Change"));
    }

    @Test
    @Tag("D6")
    void aRecruiterSeesWhoIsWaitedForAndRemindsThem() {
        open(rikke);
        _click(labelled("Remind Ivan Skov"));
        assertThat(screens.text()).contains("reminded");
        assertThat(calls.waiting(rikke, astrid.id())).singleElement().matches(form -> form.remindedAt() != null);
        open(ivan);
        _assertNone(Button.class, button -> button.withText("Remind"));
        assertThat(_get(PathLink.class, link -> link.withText("Give feedback")).getHref())
                .isEqualTo("feedback/" + application.value());
    }

    private void open(Member member) {
        screens.signIn(member);
        screens.open("candidates/" + astrid.id().value());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Member member) {
        _setValue((ComboBox<ZoneId>) _get(ComboBox.class, box -> box.withLabel("Time zone")), COPENHAGEN);
        _setValue((MultiSelectComboBox<Member>) _get(MultiSelectComboBox.class), Set.of(member));
    }

    private InterviewPlan plan(String title) {
        return new InterviewPlan(title, TUESDAY, COPENHAGEN, 45, "Room 3", Set.of(ivan.id()));
    }

    private static Button button(String text) {
        return _get(Button.class, one -> one.withText(text));
    }

    private static Button labelled(String label) {
        return _get(
                Button.class,
                one -> one.withPredicate(button -> button.getAriaLabel().equals(Optional.of(label))));
    }
}
