package org.havn.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.HistoryEntry;
import org.havn.history.Subject;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-06")
class InterviewsTests {
    private static final FeedbackDraft GOOD = new FeedbackDraft(true, "Clear.", "Modelling.", "Operations.");

    private final OfficeFixture office;
    private final Interviews interviews;
    private final Applications applications;
    private final History history;
    private final Endings endings;
    private Member rikke;
    private Member ivan;
    private Member ida;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    InterviewsTests(
            OfficeFixture office, Interviews interviews, Applications applications, Endings endings, History history) {
        this.history = history;
        this.office = office;
        this.interviews = interviews;
        this.applications = applications;
        this.endings = endings;
    }

    @BeforeEach
    void anInterviewWithTwoInterviewers() {
        rikke = office.recruiter("Rikke Dam");
        ivan = office.interviewer("Ivan Skov");
        ida = office.interviewer("Ida Vang");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        office.onTeam(rikke, job, ida, JobRole.INTERVIEWER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @Test
    void anInterviewerOwesFeedbackUntilItIsSubmitted() {
        assertThat(interviews.owed(ivan))
                .extracting(FeedbackOwed::candidateName)
                .containsExactly("Astrid Holm");
        interviews.save(ivan, application, new FeedbackDraft(null, "So far", "", ""));
        assertThat(interviews.owed(ivan)).singleElement().matches(FeedbackOwed::begun);
        interviews.submit(ivan, application, GOOD);
        assertThat(interviews.owed(ivan)).isEmpty();
        assertThat(interviews.owed(rikke)).isEmpty();
    }

    @Test
    @Tag("D7")
    @DisplayName("D7: a saved form is nobody else's, not even an administrator's")
    void aSavedFormIsSeenByItsAuthorAlone() {
        interviews.save(ivan, application, GOOD);
        assertThat(interviews.form(ivan, application).draft()).isEqualTo(GOOD);
        for (var other : new Member[] {rikke, ida, office.administrator("Anna Storm"), office.readOnly("Vera Lind")})
            assertThat(interviews.ofCandidate(other, astrid.id())).isEmpty();
    }

    @Test
    @Tag("D2")
    @DisplayName("D2: an interviewer reads the others' feedback once their own is submitted")
    void anInterviewerReadsOthersAfterSubmitting() {
        interviews.submit(ivan, application, GOOD);
        assertThat(interviews.ofCandidate(rikke, astrid.id())).hasSize(1);
        assertThat(interviews.ofCandidate(ida, astrid.id())).isEmpty();
        interviews.save(ida, application, GOOD);
        assertThat(interviews.ofCandidate(ida, astrid.id())).isEmpty();
        interviews.submit(ida, application, GOOD);
        assertThat(interviews.ofCandidate(ida, astrid.id()))
                .extracting(SubmittedFeedback::interviewer)
                .containsExactlyInAnyOrder("Ivan Skov", "Ida Vang");
    }

    @Test
    @Tag("D1")
    void theWholeTeamTakesPartWhereTheStageInheritsIt() {
        var hanne = office.hiringManager("Hanne Bech");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertThat(interviews.owed(hanne)).hasSize(1);
        assertThat(interviews.owed(ivan)).hasSize(1);
        interviews.submit(rikke, application, GOOD);
        interviews.submit(hanne, application, GOOD);
        interviews.submit(ivan, application, GOOD);
        assertThat(interviews.ofCandidate(rikke, astrid.id())).hasSize(3);
        office.activity(job, StageKind.INTERVIEW, "inherit_team", false);
        assertThat(interviews.owed(ida)).isEmpty();
    }

    @Test
    @Tag("D3")
    void anInterviewerReadsOthersBeforeTheirOwnWhereTheActivityLetsThem() {
        office.activity(job, StageKind.INTERVIEW, "view_before", true);
        interviews.save(rikke, application, GOOD);
        assertThat(interviews.ofCandidate(ida, astrid.id()))
                .as("saved is not submitted")
                .isEmpty();
        interviews.submit(ivan, application, GOOD);
        assertThat(interviews.ofCandidate(ida, astrid.id()))
                .extracting(SubmittedFeedback::interviewer)
                .containsExactly("Ivan Skov");
        var outsider = office.interviewer("Iben Kjær");
        assertThat(interviews.ofCandidate(outsider, astrid.id())).isEmpty();
    }

    @Test
    @Tag("D4")
    void submittedFeedbackIsChangedWhereTheActivityLetsItAndHistorySaysSo() {
        office.activity(job, StageKind.INTERVIEW, "edit_after", true);
        interviews.submit(ivan, application, GOOD);
        var better = new FeedbackDraft(false, "On reflection no.", "", "");
        interviews.submit(ivan, interviews.form(ivan, application), better);
        assertThat(interviews.ofCandidate(rikke, astrid.id()))
                .extracting(SubmittedFeedback::overall)
                .containsExactly("On reflection no.");
        assertThat(history.of(Subject.APPLICATION, application.value(), 0, 10))
                .extracting(HistoryEntry::change)
                .startsWith(Change.FEEDBACK_CHANGED, Change.FEEDBACK_SUBMITTED);
        assertRefused(Refusal.ALREADY_SUBMITTED, () -> interviews.save(ivan, application, GOOD));
    }

    @Test
    @Tag("C6")
    void candidatesWhomTheActivityIsNotForAreSkipped() {
        office.activity(job, StageKind.INTERVIEW, "audience", "INTERNAL");
        assertThat(interviews.owed(ivan)).isEmpty();
        office.activity(job, StageKind.INTERVIEW, "audience", "EXTERNAL");
        assertThat(interviews.owed(ivan)).hasSize(1);
    }

    @Test
    @Tag("C6")
    void theSettingsOfAnActivityForOthersDoNotCount() {
        office.activity(job, StageKind.INTERVIEW, "edit_after", true);
        office.activity(job, StageKind.INTERVIEW, "audience", "INTERNAL");
        interviews.submit(ivan, application, GOOD);
        assertRefused(Refusal.ALREADY_SUBMITTED, () -> interviews.submit(ivan, application, GOOD));
    }

    @Test
    @Tag("D4")
    @DisplayName("D4: submitted feedback stays as it is")
    void submittedIsFinal() {
        interviews.submit(ivan, application, GOOD);
        assertRefused(Refusal.ALREADY_SUBMITTED, () -> interviews.save(ivan, application, GOOD));
        assertRefused(Refusal.ALREADY_SUBMITTED, () -> interviews.submit(ivan, application, GOOD));
    }

    @Test
    void submittingNeedsARecommendation() {
        var undecided = new FeedbackDraft(null, "Well", "", "");
        assertRefused(Refusal.RECOMMENDATION_NEEDED, () -> interviews.submit(ivan, application, undecided));
    }

    @Test
    void aSecondClickWhileTheFirstIsUnderWaySubmitsOnce() throws Exception {
        var answers = atOnce(
                () -> {
                    interviews.submit(ivan, application, GOOD);
                    return "submitted";
                },
                () -> {
                    interviews.submit(ivan, application, GOOD);
                    return "submitted";
                });
        assertThat(answers).containsOnlyOnce("submitted");
        assertThat(interviews.ofCandidate(rikke, astrid.id())).hasSize(1);
    }

    @Test
    @Tag("A16")
    @DisplayName("A16: outsiders learn nothing, read-only members and administrators without a place write nothing")
    void outsidersAreRefused() {
        var lars = office.recruiter("Lars Krogh");
        assertRefused(Refusal.NOT_FOUND, () -> interviews.form(lars, application));
        assertRefused(Refusal.NOT_FOUND, () -> interviews.submit(lars, application, GOOD));
        assertRefused(Refusal.NOT_ALLOWED, () -> interviews.submit(office.readOnly("Vera Lind"), application, GOOD));
        assertRefused(
                Refusal.NOT_ALLOWED, () -> interviews.submit(office.administrator("Anna Storm"), application, GOOD));
        interviews.submit(ivan, application, GOOD);
        assertThat(interviews.ofCandidate(lars, astrid.id())).isEmpty();
    }

    @Test
    void aClosedApplicationTakesNoMoreFeedback() {
        endings.reject(rikke, application, 1, 1, null);
        assertRefused(Refusal.APPLICATION_CLOSED, () -> interviews.submit(ivan, application, GOOD));
        assertThat(interviews.owed(ivan)).isEmpty();
    }

    @Test
    void twoScreensOfTheSameInterviewerNeverOverwriteEachOther() {
        var here = interviews.form(ivan, application);
        var there = interviews.form(ivan, application);
        interviews.save(ivan, here, GOOD);
        var late = new FeedbackDraft(false, "Written on the other screen.", "", "");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> interviews.save(ivan, there, late));
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> interviews.submit(ivan, there, late));
        assertThat(interviews.form(ivan, application).draft()).isEqualTo(GOOD);
        interviews.submit(ivan, interviews.form(ivan, application), late);
        assertRefused(Refusal.ALREADY_SUBMITTED, () -> interviews.save(ivan, here, GOOD));
    }

    @Test
    void aFormIsHandedInAtTheStageWhereItWasOpened() {
        var seen = interviews.form(ivan, application);
        var offer = office.stage(job, StageKind.OFFER).id();
        applications.move(rikke, application, 1, offer);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> interviews.submit(ivan, seen, GOOD));
        assertThat(interviews.ofCandidate(rikke, astrid.id())).isEmpty();
        interviews.submit(ivan, interviews.form(ivan, application), GOOD);
        assertThat(interviews.ofCandidate(rikke, astrid.id()))
                .extracting(SubmittedFeedback::stage)
                .containsExactly("Offer");
    }

    @Test
    void aProspectGetsNoFeedback() {
        var prospect = office.prospect(rikke, job, office.candidate(rikke, "Bo Lund"));
        assertRefused(Refusal.NOT_ALLOWED, () -> interviews.form(rikke, prospect));
        assertRefused(Refusal.NOT_FOUND, () -> interviews.submit(ivan, prospect, GOOD));
    }

    @Test
    void refusesTextsOverTheLimit() {
        assertRefused(Refusal.TOO_LARGE, () -> new FeedbackDraft(true, "x".repeat(10_001), "", ""));
    }
}
