package org.havn.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.PostOfficeFixture.mailsTo;
import static org.havn.RefusedAssert.assertRefused;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.havn.team.Language;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-14")
class ScheduleTests {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2036-11-25T10:00");

    private final OfficeFixture office;
    private final Schedule schedule;
    private final Applications applications;
    private final Endings endings;
    private final History history;
    private Member rikke;
    private Member ivan;
    private Member ida;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    ScheduleTests(
            OfficeFixture office, Schedule schedule, Applications applications, Endings endings, History history) {
        this.office = office;
        this.schedule = schedule;
        this.applications = applications;
        this.endings = endings;
        this.history = history;
    }

    @BeforeEach
    void anApplicantAtTheInterview() {
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
    void whoInterviewsIsToldWithAFileForTheirCalendar() throws Exception {
        schedule.plan(rikke, application, plan(TUESDAY, ivan));
        var mail = told(ivan, "Interview with Astrid Holm");
        assertThat(mail.getSubject()).contains("25 November 2036, 10:00–10:45 (Europe/Copenhagen)");
        assertThat(calendar(mail))
                .contains("METHOD:REQUEST", "SEQUENCE:0", "DTSTART:20361125T090000Z", "DURATION:PT45M")
                .contains("SUMMARY:First talk: Astrid Holm", "mailto:" + ivan.email());
        assertThat(schedule.upcoming(ivan, 10))
                .extracting(InterviewListing::candidateName)
                .containsExactly("Astrid Holm");
        assertThat(schedule.upcoming(ida, 10)).isEmpty();
        assertThat(history.of(Subject.APPLICATION, application.value(), 0, 1))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.INTERVIEW_SCHEDULED);
    }

    @Test
    void aChangeReplacesTheEntryAndWhoNoLongerInterviewsLosesIt() throws Exception {
        var id = schedule.plan(rikke, application, plan(TUESDAY, ivan));
        var uid = line(calendar(told(ivan, "Interview with")), "UID:");
        schedule.change(rikke, id, 0, plan(TUESDAY.plusHours(2), ida));
        assertThat(calendar(told(ivan, "Cancelled:"))).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", uid);
        schedule.change(rikke, id, 1, plan(TUESDAY.plusHours(3), ida));
        assertThat(calendar(told(ida, "Changed:"))).contains("METHOD:REQUEST", "SEQUENCE:2", uid);
        schedule.cancel(rikke, id, 2);
        assertThat(calendar(told(ida, "Cancelled:"))).contains("METHOD:CANCEL", "SEQUENCE:3", uid);
        assertThat(schedule.ofCandidate(rikke, astrid.id())).isEmpty();
        assertThat(history.of(Subject.APPLICATION, application.value(), 0, 4))
                .extracting(HistoryEntry::change)
                .containsExactly(
                        Change.INTERVIEW_CANCELLED,
                        Change.INTERVIEW_CHANGED,
                        Change.INTERVIEW_CHANGED,
                        Change.INTERVIEW_SCHEDULED);
    }

    @Test
    void theWallClockHoldsInSummerAndInWinter() {
        var summer = schedule.plan(rikke, application, plan(LocalDateTime.parse("2036-07-01T10:00"), ivan));
        var skipped = schedule.plan(rikke, application, plan(LocalDateTime.parse("2036-03-30T02:30"), ivan));
        assertThat(starts(summer)).isEqualTo(Instant.parse("2036-07-01T08:00:00Z"));
        assertThat(starts(skipped))
                .as("the hour that the clock skips")
                .isEqualTo(Instant.parse("2036-03-30T01:30:00Z"));
    }

    @Test
    void twoRecruitersWhoMoveItAtOnceDoNotOverwriteEachOther() throws Exception {
        var id = schedule.plan(rikke, application, plan(TUESDAY, ivan));
        var answers = atOnce(() -> moved(id, 1), () -> moved(id, 2));
        assertThat(answers).containsExactlyInAnyOrder("moved", Refusal.CHANGED_MEANWHILE);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> schedule.cancel(rikke, id, 0));
        assertThat(schedule.ofCandidate(rikke, astrid.id())).hasSize(1);
    }

    @Test
    void onlyTheTeamInterviewsAndOnlyWhoMayPlans() {
        var stranger = office.interviewer("Sven Bro");
        assertRefused(Refusal.NOT_ON_TEAM, () -> schedule.plan(rikke, application, plan(TUESDAY, stranger)));
        assertRefused(Refusal.NOT_ALLOWED, () -> schedule.plan(ivan, application, plan(TUESDAY, ivan)));
        assertRefused(
                Refusal.NOT_ALLOWED, () -> schedule.plan(office.readOnly("Vera"), application, plan(TUESDAY, ivan)));
        assertRefused(
                Refusal.NOT_FOUND, () -> schedule.plan(office.recruiter("Lars"), application, plan(TUESDAY, ivan)));
        assertThat(schedule.ofCandidate(rikke, astrid.id())).isEmpty();
        var id = schedule.plan(rikke, application, plan(TUESDAY, ivan));
        assertRefused(Refusal.NOT_ALLOWED, () -> schedule.cancel(ivan, id, 0));
        assertRefused(Refusal.NOT_FOUND, () -> schedule.calendarFile(office.recruiter("Lars"), id));
        assertThat(new String(schedule.calendarFile(ida, id), StandardCharsets.UTF_8))
                .contains("METHOD:REQUEST");
        assertThat(schedule.ofCandidate(office.recruiter("Lars"), astrid.id())).isEmpty();
    }

    @Test
    void isPlannedAtAStageWithAnInterviewOfAnOpenApplication() {
        var bo = office.candidate(rikke, "Bo Lund");
        var early = office.applicant(rikke, job, bo, StageKind.APPLICATION);
        assertRefused(Refusal.NO_INTERVIEW_HERE, () -> schedule.plan(rikke, early, plan(TUESDAY, ivan)));
        assertThat(schedule.mayPlan(rikke, early)).isFalse();
        assertThat(schedule.mayPlan(rikke, application)).isTrue();
        endings.reject(rikke, application, applications.get(rikke, application).version(), 1, null);
        assertRefused(Refusal.APPLICATION_CLOSED, () -> schedule.plan(rikke, application, plan(TUESDAY, ivan)));
    }

    @Test
    void endsWithItsApplicationAndWhoInterviewsIsTold() throws Exception {
        schedule.plan(rikke, application, plan(TUESDAY, ivan));
        told(ivan, "Interview with");
        endings.reject(rikke, application, applications.get(rikke, application).version(), 1, null);
        assertThat(calendar(told(ivan, "Cancelled:"))).contains("METHOD:CANCEL");
        assertThat(schedule.ofCandidate(rikke, astrid.id())).isEmpty();
    }

    @Test
    void whoPlannedItStaysItsOrganizer() throws Exception {
        var hanne = office.hiringManager("Hanne Friis");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        var id = schedule.plan(rikke, application, plan(TUESDAY, ivan));
        schedule.change(hanne, id, 0, plan(TUESDAY.plusHours(1), ivan));
        assertThat(line(calendar(told(ivan, "Changed:")), "ORGANIZER"))
                .contains(rikke.email().value());
        assertThat(line(new String(schedule.calendarFile(ida, id), StandardCharsets.UTF_8), "ORGANIZER"))
                .contains(rikke.email().value());
    }

    @Test
    void itsMomentIsKeptForEveryLanguage() {
        schedule.plan(rikke, application, plan(TUESDAY, ivan));
        var when = history.of(Subject.APPLICATION, application.value(), 0, 1)
                .getFirst()
                .fields()
                .get("when")
                .is();
        assertThat(InterviewTime.parse(when).orElseThrow().in(Language.DA))
                .isEqualTo("tirsdag den 25. november 2036, 10:00–10:45 (Europe/Copenhagen)");
        assertThat(InterviewTime.parse("Tuesday, 25 November 2036, 10:00–10:45 (Europe/Copenhagen)"))
                .isEmpty();
    }

    @Test
    void aPlanWithoutTitleOrInterviewersOrOutOfBoundsIsRefused() {
        assertRefused(Refusal.MISSING_FIELD, () -> plan(TUESDAY));
        assertRefused(Refusal.MISSING_FIELD, () -> planned(" \n ", 45));
        assertRefused(Refusal.MALFORMED, () -> planned("Talk", 4));
        assertRefused(Refusal.TOO_LARGE, () -> planned("x".repeat(201), 45));
        assertThat(planned("Talk\r\nATTENDEE:mailto:thief@evil.test", 45).title())
                .doesNotContain("\n");
    }

    private String moved(InterviewId id, int hours) {
        schedule.change(rikke, id, 0, plan(TUESDAY.plusHours(hours), ivan));
        return "moved";
    }

    private Instant starts(InterviewId id) {
        return schedule.ofCandidate(rikke, astrid.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .startsAt();
    }

    private static InterviewPlan plan(LocalDateTime start, Member... interviewers) {
        Set<MemberId> ids = Arrays.stream(interviewers).map(Member::id).collect(Collectors.toSet());
        return new InterviewPlan("First talk", start, COPENHAGEN, 45, "Room 3", ids);
    }

    private InterviewPlan planned(String title, int minutes) {
        return new InterviewPlan(title, TUESDAY, COPENHAGEN, minutes, "", Set.of(ivan.id()));
    }

    private static MimeMessage told(Member member, String subject) {
        return org.awaitility.Awaitility.await()
                .until(
                        () -> mailsTo(member.email(), 1).stream()
                                .filter(mail -> subject(mail).startsWith(subject))
                                .findFirst()
                                .orElse(null),
                        java.util.Objects::nonNull);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The attached file, its folded lines unfolded. */
    private static String calendar(MimeMessage mail) throws Exception {
        var part = ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(part.getFileName()).isEqualTo("interview.ics");
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\r?\n ", "");
    }

    private static String line(String file, String start) {
        return file.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }
}
