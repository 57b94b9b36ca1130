package org.havn.pipeline;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.jobs.Jobs;
import org.havn.rejections.RejectionReason;
import org.havn.rejections.RejectionReasons;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How applications end: not selected, withdrawn, or with their job; and how an ending is taken back. */
@Service
@Transactional
public class Endings {
    private final Changes changes;
    private final ApplicationRepository applications;
    private final Jobs jobs;
    private final RejectionReasons reasons;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Endings(
            Changes changes,
            ApplicationRepository applications,
            Jobs jobs,
            RejectionReasons reasons,
            Clock clock,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.applications = applications;
        this.jobs = jobs;
        this.reasons = reasons;
        this.clock = clock;
        this.events = events;
    }

    /** Closes an open application as not selected, with a reason of the list and a comment of up to 4,000 characters (C17). */
    public void reject(Member by, ApplicationId id, int version, int reason, @Nullable String comment) {
        var application = changes.opened(by, Permission.REJECT, id, version);
        var known = reasons.offered().stream()
                .filter(one -> one.id() == reason)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.REASON_NEEDED));
        var text = Changes.written(comment);
        var ended = application.ended(Outcome.NOT_SELECTED, reason, text, by.id(), clock.instant());
        keep(by, ended, Change.REJECTED, fields(known, text));
    }

    /** Closes an open application because the candidate withdrew, with a comment of up to 4,000 characters. */
    public void withdraw(Member by, ApplicationId id, int version, @Nullable String comment) {
        var application = changes.opened(by, Permission.WITHDRAW, id, version);
        var text = Changes.written(comment);
        var ended = application.ended(Outcome.WITHDRAWN, null, text, by.id(), clock.instant());
        keep(by, ended, Change.WITHDRAWN, fields(null, text));
    }

    /** Opens a rejected or withdrawn application again, at the stage where it was; only while its job is active. */
    public void reopen(Member by, ApplicationId id, int version) {
        var application = changes.opened(by, Permission.REOPEN, id, version);
        jobs.requireActive(application.jobId());
        keep(by, application.reopened(by.id(), clock.instant()), Change.REOPENED, Map.of());
    }

    /** Ends what is open on a job that ends: these as hired, the others with the job. Asks no right: who ends the job did. */
    public void closeWithJob(Member by, JobId job, Set<ApplicationId> hired) {
        var now = clock.instant();
        for (var application : applications.findByJobIdAndStatusNotOrderById(job, ApplicationStatus.CLOSED)) {
            var chosen = hired.contains(application.id());
            keep(
                    by,
                    application.endedWithJob(chosen ? Outcome.HIRED : Outcome.JOB_CLOSED, by.id(), now),
                    chosen ? Change.HIRED : Change.CLOSED_WITH_JOB,
                    Map.of());
        }
    }

    /** Opens again what ended with its job, with the offers that were out. Asks no right. */
    public void reopenWithJob(Member by, JobId job) {
        var now = clock.instant();
        for (var application : applications.findByJobIdAndOutcomeOrderById(job, Outcome.JOB_CLOSED))
            keep(by, application.reopenedWithJob(by.id(), now), Change.REOPENED, Map.of());
    }

    private void keep(Member by, Application application, Change change, Map<String, Field> fields) {
        changes.save(by, application, change, fields);
        events.publishEvent(
                new ApplicationChanged(application.id(), application.candidateId(), application.jobId(), by.id()));
    }

    private static Map<String, Field> fields(@Nullable RejectionReason reason, @Nullable String comment) {
        var fields = new HashMap<String, Field>();
        if (reason != null) fields.put("reason", new Field(null, reason.name()));
        if (comment != null) fields.put("comment", new Field(null, comment));
        return fields;
    }
}
