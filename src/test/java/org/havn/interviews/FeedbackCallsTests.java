package org.havn.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.PostOfficeFixture.mailsTo;
import static org.havn.RefusedAssert.assertRefused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.mail.MailKind;
import org.havn.notices.Notice;
import org.havn.notices.Notices;
import org.havn.pipeline.ApplicationId;
import org.havn.process.StageKind;
import org.havn.schedule.InterviewPlan;
import org.havn.schedule.Schedule;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-14")
class FeedbackCallsTests {
    private static final FeedbackDraft GOOD = new FeedbackDraft(true, "Good.", "", "");

    private final OfficeFixture office;
    private final Interviews interviews;
    private final FeedbackCalls calls;
    private final Schedule schedule;
    private final Notices notices;
    private final Clock clock;
    private Member rikke;
    private Member ivan;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    FeedbackCallsTests(
            OfficeFixture office,
            Interviews interviews,
            FeedbackCalls calls,
            Schedule schedule,
            Notices notices,
            Clock clock) {
        this.office = office;
        this.interviews = interviews;
        this.calls = calls;
        this.schedule = schedule;
        this.notices = notices;
        this.clock = clock;
    }

    @BeforeEach
    void anInterview() {
        rikke = office.recruiter("Rikke Dam");
        ivan = office.interviewer("Ivan Skov");
        job = office.activeJob(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
    }

    @Test
    void whoIsAskedIsToldOnceAndTheLinkOpensTheForm() throws Exception {
        assertThat(notices.of(ivan, 0, 10)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(MailKind.FEEDBACK_ASKED);
            assertThat(notice.path()).isEqualTo("feedback/" + application.value());
        });
        assertThat(mailsTo(ivan.email(), 1).getFirst().getSubject()).isEqualTo("Your feedback on Astrid Holm");
        assertThat(notices.of(rikke, 0, 10)).isEmpty();
    }

    @Test
    @Tag("D6")
    void aRecruiterRemindsAtOnceButNotTwiceInTenMinutes() throws Exception {
        assertThat(calls.waiting(rikke, astrid.id()))
                .singleElement()
                .matches(form -> form.memberName().equals("Ivan Skov") && form.remindedAt() == null);
        calls.remind(rikke, application, ivan.id());
        assertThat(mailsTo(ivan.email(), 2).getLast().getSubject())
                .isEqualTo("Your feedback on Astrid Holm is missing");
        assertThat(calls.waiting(rikke, astrid.id())).singleElement().matches(form -> form.remindedAt() != null);
        assertRefused(Refusal.JUST_REMINDED, () -> calls.remind(rikke, application, ivan.id()));
        assertThat(reminders(ivan)).isOne();
    }

    @Test
    @Tag("D6")
    void nobodyElseRemindsAndNobodyIsRemindedInVain() {
        assertRefused(Refusal.NOT_ALLOWED, () -> calls.remind(ivan, application, ivan.id()));
        assertRefused(Refusal.NOT_FOUND, () -> calls.remind(office.recruiter("Lars"), application, ivan.id()));
        assertRefused(Refusal.NOT_FOUND, () -> calls.remind(rikke, application, rikke.id()));
        interviews.submit(ivan, application, GOOD);
        assertRefused(Refusal.NOT_FOUND, () -> calls.remind(rikke, application, ivan.id()));
        assertThat(calls.waiting(rikke, astrid.id())).isEmpty();
        assertThat(calls.waiting(ivan, astrid.id())).isEmpty();
        assertThat(reminders(ivan)).isZero();
    }

    @Test
    @Tag("D5")
    void theClockRemindsOneDayAfterTheInterviewAndOnce() {
        office.activity(job, StageKind.INTERVIEW, "reminder", "ONE_DAY");
        var start = LocalDateTime.parse("2036-11-25T10:00");
        schedule.plan(rikke, application, new InterviewPlan("Talk", start, ZoneOffset.UTC, 60, "", Set.of(ivan.id())));
        var end = Instant.parse("2036-11-25T11:00:00Z");
        calls.remindDue(end.plus(Duration.ofHours(23)));
        assertThat(reminders(ivan)).as("not before its day is over").isZero();
        calls.remindDue(end.plus(Duration.ofDays(1)));
        calls.remindDue(end.plus(Duration.ofDays(3)));
        assertThat(reminders(ivan)).isOne();
    }

    @Test
    @Tag("D5")
    void theClockRemindsNobodyWhoHasSubmittedAndNobodyWithoutADelay() {
        var later = clock.instant().plus(Duration.ofDays(8));
        calls.remindDue(later);
        assertThat(reminders(ivan)).as("the reminder is off").isZero();
        office.activity(job, StageKind.INTERVIEW, "reminder", "ONE_WEEK");
        interviews.submit(ivan, application, GOOD);
        calls.remindDue(later);
        assertThat(reminders(ivan)).isZero();
    }

    @Test
    void nothingIsOwedBeforeTheInterviewIsOver() {
        assertThat(interviews.owed(ivan)).hasSize(1);
        var start = LocalDateTime.parse("2036-11-25T10:00");
        schedule.plan(rikke, application, new InterviewPlan("Talk", start, ZoneOffset.UTC, 60, "", Set.of(ivan.id())));
        assertThat(interviews.owed(ivan)).isEmpty();
        assertThat(calls.waiting(rikke, astrid.id())).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> calls.remind(rikke, application, ivan.id()));
    }

    @Test
    @Tag("D1")
    void withoutInheritingTheTeamWhoInterviewsIsAsked() {
        office.activity(job, StageKind.INTERVIEW, "inherit_team", false);
        assertThat(interviews.owed(ivan)).isEmpty();
        var start = LocalDateTime.parse("2026-01-05T10:00");
        schedule.plan(rikke, application, new InterviewPlan("Talk", start, ZoneOffset.UTC, 60, "", Set.of(ivan.id())));
        assertThat(interviews.owed(ivan)).hasSize(1);
    }

    private long reminders(Member member) {
        return notices.of(member, 0, 50).stream()
                .map(Notice::kind)
                .filter(MailKind.FEEDBACK_REMINDER::equals)
                .count();
    }
}
