package org.havn.schedule;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.jobs.Jobs;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.pipeline.Application;
import org.havn.pipeline.ApplicationChanged;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.ActivityKind;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Language;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interviews: planned, moved, cancelled; each change is told to who interviews, with a file for their calendar. */
@Service
@Transactional
public class Schedule {
    private final InterviewRows interviews;
    private final Applications applications;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Members members;
    private final Notices notices;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Schedule(
            InterviewRows interviews,
            Applications applications,
            Jobs jobs,
            HiringTeams teams,
            Members members,
            Notices notices,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.interviews = interviews;
        this.applications = applications;
        this.jobs = jobs;
        this.teams = teams;
        this.members = members;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** Plans an interview on an open application at a stage that has one; everybody who interviews is on the team. */
    public InterviewId plan(Member by, ApplicationId id, InterviewPlan plan) {
        var application = open(by, id);
        if (!interviewing(application)) throw new Refused(Refusal.NO_INTERVIEW_HERE);
        requireOnTeam(application, plan.interviewers());
        var interview = InterviewId.next();
        interviews.add(interview, application, plan, by.id(), clock.instant());
        note(by, application, Change.INTERVIEW_SCHEDULED, null, plan);
        tell(by, known(by, interview), MailKind.INTERVIEW_SCHEDULED, plan.interviewers());
        events.publishEvent(new InterviewPlanned(interview, id, application.candidateId(), application.jobId()));
        return interview;
    }

    /** Changes an interview; {@code version} is the one the caller saw. Who no longer interviews is told so. */
    public void change(Member by, InterviewId id, int version, InterviewPlan plan) {
        var before = known(by, id);
        var application = open(by, before.application());
        requireOnTeam(application, plan.interviewers());
        if (before.plan().equals(plan)) return;
        if (!interviews.change(id, version, plan)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        var now = known(by, id);
        note(by, application, Change.INTERVIEW_CHANGED, before.plan(), plan);
        var stay = both(before.plan().interviewers(), plan.interviewers());
        tell(by, now, MailKind.INTERVIEW_CHANGED, stay);
        tell(by, now, MailKind.INTERVIEW_SCHEDULED, without(plan.interviewers(), stay));
        tell(by, before, MailKind.INTERVIEW_CANCELLED, without(before.plan().interviewers(), stay));
        events.publishEvent(new InterviewPlanned(id, application.id(), application.candidateId(), application.jobId()));
    }

    public void cancel(Member by, InterviewId id, int version) {
        var before = known(by, id);
        var application = applications.get(by, before.application());
        teams.require(by, Permission.SCHEDULE, application.jobId());
        cancelled(by, before, version, application);
    }

    /** Nobody comes to an interview for an application that has ended. */
    @EventListener
    void on(ApplicationChanged changed) {
        var by = members.find(changed.by()).orElseThrow();
        interviews.planned(by, changed.application(), clock.instant()).forEach(interview -> {
            var application = applications.get(by, changed.application());
            if (application.closed()) cancelled(by, interview, interview.version(), application);
        });
    }

    private void cancelled(Member by, InterviewListing interview, int version, Application application) {
        if (!interviews.cancel(interview.id(), version, clock.instant())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        note(by, application, Change.INTERVIEW_CANCELLED, interview.plan(), null);
        tell(by, interview, MailKind.INTERVIEW_CANCELLED, interview.plan().interviewers());
        events.publishEvent(
                new InterviewPlanned(interview.id(), application.id(), application.candidateId(), application.jobId()));
    }

    /** Whether the caller may plan an interview on the application now. */
    @Transactional(readOnly = true)
    public boolean mayPlan(Member by, ApplicationId id) {
        var application = applications.get(by, id);
        return !application.closed()
                && application.passedProspect()
                && interviewing(application)
                && teams.may(by, Permission.SCHEDULE, application.jobId());
    }

    /** The candidate's interviews on jobs that the caller works on, last first. */
    @Transactional(readOnly = true)
    public List<InterviewListing> ofCandidate(Member by, CandidateId candidate) {
        return interviews.ofCandidate(by, candidate);
    }

    /** What the caller interviews now and later, next first. */
    @Transactional(readOnly = true)
    public List<InterviewListing> upcoming(Member by, int limit) {
        return interviews.upcoming(by, clock.instant(), limit);
    }

    /** The file for a calendar. */
    @Transactional(readOnly = true)
    public byte[] calendarFile(Member by, InterviewId id) {
        var interview = known(by, id);
        return CalendarFile.request(
                        interview,
                        organizer(interview),
                        interviewers(interview.plan().interviewers()))
                .content();
    }

    private Application open(Member by, ApplicationId id) {
        var application = applications.get(by, id);
        teams.require(by, Permission.SCHEDULE, application.jobId());
        if (application.closed()) throw new Refused(Refusal.APPLICATION_CLOSED);
        return application;
    }

    private InterviewListing known(Member by, InterviewId id) {
        var interview = interviews.find(by, id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        applications.get(by, interview.application());
        return interview;
    }

    private boolean interviewing(Application application) {
        return application.passedProspect()
                && jobs.activities(application.jobId()).stream()
                        .anyMatch(activity -> activity.stage().equals(application.stageId())
                                && activity.kind() == ActivityKind.INTERVIEW);
    }

    private void requireOnTeam(Application application, Set<MemberId> interviewers) {
        for (var member : interviewers)
            if (members.find(member).isEmpty()
                    || teams.standing(member, application.jobId()).isEmpty()) throw new Refused(Refusal.NOT_ON_TEAM);
    }

    private void note(
            Member by,
            Application application,
            Change change,
            @Nullable InterviewPlan was,
            @Nullable InterviewPlan is) {
        history.record(
                by,
                Subject.APPLICATION,
                application.id().value(),
                change,
                Map.of("when", new Field(when(was), when(is))));
    }

    private static @Nullable String when(@Nullable InterviewPlan plan) {
        return plan == null ? null : InterviewTime.of(plan).toString();
    }

    private void tell(Member by, InterviewListing interview, MailKind kind, Set<MemberId> whom) {
        var all = interviewers(interview.plan().interviewers());
        var organizer = organizer(interview);
        var file = kind == MailKind.INTERVIEW_CANCELLED
                ? CalendarFile.cancel(interview, organizer, all)
                : CalendarFile.request(interview, organizer, all);
        for (var member : interviewers(whom)) {
            var language = member.language() == null ? Language.EN : member.language();
            var words = Map.of(
                    "by", by.name().value(),
                    "candidate", interview.candidateName(),
                    "job", interview.jobTitle(),
                    "when", InterviewTime.of(interview.plan()).in(language));
            notices.tell(
                    member.id(),
                    kind,
                    words,
                    "candidates/" + interview.candidate().value(),
                    file);
        }
    }

    /** Who planned it, whoever changes or downloads it: calendars refuse a change by another organizer. */
    private Member organizer(InterviewListing interview) {
        return members.find(interview.plannedBy()).orElseThrow();
    }

    private Collection<Member> interviewers(Set<MemberId> ids) {
        return members.named(ids).values();
    }

    private static Set<MemberId> both(Set<MemberId> one, Set<MemberId> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private static Set<MemberId> without(Set<MemberId> all, Set<MemberId> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
