package org.havn.jobs;

import org.havn.hiring.JobId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a job that others decide on. Asks no right: the room that asks for approval knows who may. */
@Service
@Transactional
public class JobLife {
    private final JobRepository jobs;
    private final ApplicationEventPublisher events;

    JobLife(JobRepository jobs, ApplicationEventPublisher events) {
        this.jobs = jobs;
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
