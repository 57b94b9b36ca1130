package org.havn.interviews;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.jobs.Activity;
import org.havn.jobs.Jobs;
import org.havn.jobs.Stage;
import org.havn.pipeline.Application;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.ActivityKind;
import org.havn.process.ActivitySettings;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interview feedback: saved for oneself, submitted for the team. */
@Service
@Transactional
public class Interviews {
    private final FeedbackRepository forms;
    private final FeedbackSearch search;
    private final Applications applications;
    private final Candidates candidates;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Interviews(
            FeedbackRepository forms,
            FeedbackSearch search,
            Applications applications,
            Candidates candidates,
            Jobs jobs,
            HiringTeams teams,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.search = search;
        this.applications = applications;
        this.candidates = candidates;
        this.jobs = jobs;
        this.teams = teams;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** The caller's form on the application's present stage, empty or as saved. */
    @Transactional(readOnly = true)
    public FeedbackForm form(Member by, ApplicationId id) {
        var application = allowed(by, id);
        var mine = mine(by, application);
        return new FeedbackForm(
                id,
                application.candidateId(),
                candidates.get(by, application.candidateId()).name().value(),
                jobs.get(by, application.jobId()).title(),
                application.stageId(),
                stage(application).name(),
                mine.version(),
                mine.draft(),
                mine.version() == null ? null : mine.savedAt(),
                mine.submittedAt(),
                !mine.handedIn() || settings(by, application).editAfter());
    }

    /** Keeps the form; nobody else sees it (D7). Refused once submitted (D4). */
    public void save(Member by, ApplicationId id, FeedbackDraft draft) {
        var application = allowed(by, id);
        store(mine(by, application).saved(draft, clock.instant()), application);
    }

    /** As {@link #save(Member, ApplicationId, FeedbackDraft)}, but refused if the stage or the form changed since it was seen. */
    public void save(Member by, FeedbackForm seen, FeedbackDraft draft) {
        requireAsSeen(by, seen);
        save(by, seen.application(), draft);
    }

    /** Hands the form in, with a recommendation; once more only where the activity lets it be changed afterwards (D4). */
    public void submit(Member by, ApplicationId id, FeedbackDraft draft) {
        var application = allowed(by, id);
        var mine = mine(by, application);
        var submitted =
                mine.submitted(draft, clock.instant(), settings(by, application).editAfter());
        store(submitted, application);
        history.record(
                by,
                Subject.APPLICATION,
                id.value(),
                mine.handedIn() ? Change.FEEDBACK_CHANGED : Change.FEEDBACK_SUBMITTED,
                Map.of("stage", new Field(null, stage(application).name())));
        events.publishEvent(new FeedbackSubmitted(submitted.id(), id, application.candidateId()));
    }

    /** As {@link #submit(Member, ApplicationId, FeedbackDraft)}, but refused if the stage or the form changed since it was seen. */
    public void submit(Member by, FeedbackForm seen, FeedbackDraft draft) {
        requireAsSeen(by, seen);
        submit(by, seen.application(), draft);
    }

    /** What the caller is expected to hand in, oldest first. */
    @Transactional(readOnly = true)
    public List<FeedbackOwed> owed(Member by) {
        return search.owed(by, clock.instant());
    }

    /**
     * Submitted feedback on a candidate that the caller may read, newest first: recruiter, hiring manager and who reads
     * everything all of the job; an interviewer their own, and the others' once they have submitted theirs (D2) or before
     * that where the activity lets them (D3).
     */
    @Transactional(readOnly = true)
    public List<SubmittedFeedback> ofCandidate(Member by, CandidateId candidate) {
        return search.ofCandidate(by, candidate);
    }

    private void requireAsSeen(Member by, FeedbackForm seen) {
        var application = allowed(by, seen.application());
        var mine = mine(by, application);
        if (mine.handedIn() && !seen.editable() && application.stageId().equals(seen.stage()))
            throw new Refused(Refusal.ALREADY_SUBMITTED);
        if (mine.handedIn()
                && seen.submittedAt() == null
                && !settings(by, application).editAfter()) throw new Refused(Refusal.ALREADY_SUBMITTED);
        if (!application.stageId().equals(seen.stage()) || !Objects.equals(mine.version(), seen.version()))
            throw new Refused(Refusal.CHANGED_MEANWHILE);
    }

    private Application allowed(Member by, ApplicationId id) {
        var application = applications.get(by, id);
        teams.require(by, Permission.GIVE_FEEDBACK, application.jobId());
        if (!application.passedProspect()) throw new Refused(Refusal.NOT_ALLOWED);
        return application;
    }

    private Feedback mine(Member by, Application application) {
        return forms.findByApplicationIdAndStageIdAndInterviewer(application.id(), application.stageId(), by.id())
                .orElseGet(() -> Feedback.begun(application.id(), application.stageId(), by.id(), clock.instant()));
    }

    private void store(Feedback form, Application application) {
        if (application.closed()) throw new Refused(Refusal.APPLICATION_CLOSED);
        try {
            forms.save(form);
        } catch (OptimisticLockingFailureException | DuplicateKeyException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }

    /** How feedback works at the application's stage, by the first activity that is for such candidates; else as usual. */
    private ActivitySettings settings(Member by, Application application) {
        var internal = candidates.get(by, application.candidateId()).internal();
        return jobs.activities(application.jobId()).stream()
                .filter(activity -> activity.stage().equals(application.stageId()))
                .filter(activity ->
                        activity.kind() == ActivityKind.INTERVIEW || activity.kind() == ActivityKind.FEEDBACK)
                .map(Activity::settings)
                .filter(settings -> settings.audience().holds(internal))
                .findFirst()
                .orElse(ActivitySettings.USUAL);
    }

    private Stage stage(Application application) {
        return jobs.stages(application.jobId()).stream()
                .filter(stage -> stage.id().equals(application.stageId()))
                .findFirst()
                .orElseThrow();
    }
}
