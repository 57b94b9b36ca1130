package org.havn.jobs;

import java.time.Clock;
import org.havn.hiring.JobId;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The great steps of a job. Asks no right: whoever takes the step knows who may. */
@Service
@Transactional
public class JobLife {
    private final JobRepository jobs;
    private final ObjectProvider<Closing.Rule> rules;
    private final History history;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JobLife(
            JobRepository jobs,
            ObjectProvider<Closing.Rule> rules,
            History history,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.rules = rules;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The job, for whom it was shown by another room. */
    @Transactional(readOnly = true)
    public Job read(JobId id) {
        return jobs.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    /** Lets the job wait for its approvers; refused if it is another version than was seen. */
    public Job waiting(JobId id, int version) {
        var job = read(id);
        if (!Integer.valueOf(version).equals(job.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return save(job.waiting());
    }

    /** Ends the waiting: approved, rejected, or a draft again. */
    public Job decided(JobId id, JobStatus next) {
        return save(read(id).decided(next));
    }

    Job close(Member by, JobId id, Closing closing) {
        hold(id, "FOR NO KEY UPDATE");
        var closed = save(read(id).closed(clock.instant()));
        rules.forEach(rule -> rule.closing(by, id, closing));
        history.record(by, Subject.JOB, id.value(), Change.CLOSED, closing.fields());
        return closed;
    }

    Job reopen(Member by, JobId id) {
        hold(id, "FOR NO KEY UPDATE");
        var open = save(read(id).reopened());
        rules.forEach(rule -> rule.reopening(by, id));
        history.record(by, Subject.JOB, id.value(), Change.REOPENED);
        return open;
    }

    /** Whoever moves people holds the job too: closing waits for them, and they for it. */
    void hold(JobId id, String lock) {
        jdbc.sql("SELECT id FROM job WHERE id = :id " + lock)
                .param("id", id.value())
                .query()
                .listOfRows();
    }

    private Job save(Job job) {
        try {
            var saved = jobs.save(job);
            events.publishEvent(new JobChanged(job.id()));
            return saved;
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }
}
