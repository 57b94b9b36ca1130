package org.havn.dashboard.candidates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.hiring.JobRole;
import org.havn.interviews.FeedbackDraft;
import org.havn.interviews.Interviews;
import org.havn.jobs.Job;
import org.havn.links.PersonOnPage;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.ApplicationId;
import org.havn.process.StageKind;
import org.havn.profiles.Profiles;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class CandidateViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Interviews interviews;
    private final Notes notes;
    private final Profiles profiles;
    private Member rikke;
    private Member ivan;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    CandidateViewTests(OfficeFixture office, Interviews interviews, Notes notes, Profiles profiles) {
        this.office = office;
        this.interviews = interviews;
        this.notes = notes;
        this.profiles = profiles;
    }

    @BeforeEach
    void anApplicantAtTheInterview() {
        rikke = office.recruiter("Rikke Dam");
        ivan = office.interviewer("Ivan Skov");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @Test
    void showsApplicationsWithTheirStageAndALinkToTheJob() {
        open(rikke);
        assertThat(_get(H1.class).getText()).isEqualTo("Astrid Holm");
        assertThat(_find(Chip.class)).extracting(Chip::getText).containsExactly("Interview");
        assertThat(_get(Anchor.class, link -> link.withText(job.title())).getHref())
                .isEqualTo("jobs/" + job.number() + "/applicants");
    }

    @Test
    void showsAnotherRecruiterTheStatusWithoutALink() {
        open(office.recruiter("Lars Krogh"));
        assertThat(screens.text()).contains(job.title(), "Interview");
        _assertNone(Anchor.class, link -> link.withText(job.title()));
    }

    @Test
    @Tag("UC-08")
    void feedbackSubmittedByAColleagueAppearsOnTheOpenPage() {
        open(rikke);
        assertThat(screens.text()).contains("No feedback to read").doesNotContain("Explains clearly");
        interviews.submit(ivan, application, new FeedbackDraft(true, "Explains clearly", "", ""));
        org.awaitility.Awaitility.await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(screens.text()).contains("Explains clearly", "Ivan Skov", "Recommends");
        });
    }

    @Test
    @Tag("UC-07")
    void aNoteIsChangedInADialogAndRemovedAfterAsking() {
        notes.write(rikke, astrid.id(), application, "Met in March.", NoteVisibility.TEAM);
        open(rikke);
        _click(_get(Button.class, button -> button.withText("Edit").withPredicate(CandidateViewTests::ofANote)));
        _setValue(_get(TextArea.class, area -> area.withLabel("Note")), "Met in April.");
        _click(_get(_get(EditNoteDialog.class), Button.class, button -> button.withText("Save")));
        assertThat(screens.text()).contains("Met in April.").doesNotContain("Met in March.");
        _click(_get(Button.class, button -> button.withText("Remove")));
        assertThat(notes.ofCandidate(rikke, astrid.id())).hasSize(1);
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Remove")));
        assertThat(notes.ofCandidate(rikke, astrid.id())).isEmpty();
    }

    @Test
    @Tag("UC-07")
    void aSlowerWriterIsToldInTheDialogAndKeepsTheirText() {
        var note = notes.write(rikke, astrid.id(), application, "Met in March.", NoteVisibility.TEAM);
        open(rikke);
        _click(_get(Button.class, button -> button.withText("Edit").withPredicate(CandidateViewTests::ofANote)));
        notes.edit(rikke, note, 0, "Met in May.");
        var area = _get(TextArea.class, field -> field.withLabel("Note"));
        _setValue(area, "Met in April.");
        _click(_get(_get(EditNoteDialog.class), Button.class, button -> button.withText("Save")));
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getValue()).isEqualTo("Met in April.");
        assertThat(notes.ofCandidate(rikke, astrid.id())).extracting("text").containsExactly("Met in May.");
    }

    private static boolean ofANote(Button button) {
        return button.getAriaLabel().filter(label -> label.contains("note")).isPresent();
    }

    @Test
    @Tag("UC-07")
    void writesANoteForItsAuthorUnlessTheTeamIsChosen() {
        open(rikke);
        _setValue(_get(TextArea.class), "Prefers a call.");
        _click(_get(Button.class, button -> button.withText("Save note")));
        assertThat(notes.ofCandidate(rikke, astrid.id()))
                .singleElement()
                .matches(note -> note.visibility() == NoteVisibility.PRIVATE);
        assertThat(screens.text()).contains("Prefers a call.", "Only you");
    }

    @Test
    @Tag("UC-07")
    void asksForTextBeforeANoteIsSaved() {
        open(rikke);
        _setValue(_get(TextArea.class), "   ");
        _click(_get(Button.class, button -> button.withText("Save note")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(notes.ofCandidate(rikke, astrid.id())).isEmpty();
    }

    @Test
    void anInterviewerReadsAndWritesNoNotes() {
        notes.write(rikke, astrid.id(), application, "Met in March.", NoteVisibility.TEAM);
        open(ivan);
        assertThat(screens.text()).contains("Met in March.");
        _assertNone(TextArea.class);
        _assertNone(Button.class, button -> button.withText("Edit"));
    }

    @Test
    void linksToLinkedInAndUnlinks() {
        profiles.link(
                rikke,
                astrid.id(),
                new PersonOnPage(
                        "https://www.linkedin.com/in/astrid-" + job.number().value() + "/",
                        List.of(),
                        null,
                        "Astrid Holm"));
        open(rikke);
        assertThat(_find(Anchor.class))
                .filteredOn(link -> link.getHref().startsWith("https://www.linkedin.com/"))
                .singleElement()
                .extracting(link -> link.getElement().getAttribute("rel"))
                .isEqualTo("noopener noreferrer");
        _click(_get(Button.class, button -> button.withText("Unlink")));
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Unlink")));
        assertThat(profiles.linkOf(rikke, astrid.id())).isEmpty();
        assertThat(screens.text()).contains("Not linked");
    }

    @Test
    void whoMayNotOpenThePersonSeesNothingOfThem() {
        open(office.interviewer("Stranger Person"));
        assertThat(screens.text()).contains("Nothing to see here").doesNotContain("Astrid");
        screens.open("candidates/not-a-uuid");
        assertThat(screens.text()).contains("Nothing to see here");
    }

    private void open(Member member) {
        screens.signIn(member);
        screens.open("candidates/" + astrid.id().value());
    }
}
