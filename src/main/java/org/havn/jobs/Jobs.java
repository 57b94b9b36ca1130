package org.havn.jobs;

import java.time.Clock;
import java.util.List;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.JobRole;
import org.havn.hiring.Permission;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs: made as drafts, activated, edited, closed, listed and found. */
@Service
@Transactional
public class Jobs {
    private final JobRepository jobs;
    private final JobSearch search;
    private final Stages stages;
    private final Activities activities;
    private final HiringTeams teams;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Jobs(
            JobRepository jobs,
            JobSearch search,
            Stages stages,
            Activities activities,
            HiringTeams teams,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.search = search;
        this.stages = stages;
        this.activities = activities;
        this.teams = teams;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Makes a draft with the default process; the creator joins its team in the role they chose and hold (A1, A2, B3). */
    public Job create(Member by, JobDetails details, JobRole as) {
        if (!by.isAny(Role.RECRUITER, Role.HIRING_MANAGER)) throw new Refused(Refusal.NOT_ALLOWED);
        if (as != JobRole.RECRUITER && as != JobRole.HIRING_MANAGER) throw new Refused(Refusal.ROLE_NEEDED);
        var job = jobs.save(Job.draft(nextNumber(), details, by.id(), clock.instant()));
        stages.copyDefaultTemplate(job.id());
        teams.found(job.id(), by, as);
        return job;
    }

    /** The job; not found for whom may not read it. */
    @Transactional(readOnly = true)
    public Job get(Member by, JobId id) {
        teams.require(by, Permission.READ, id);
        return jobs.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    /** The job behind a number, as in the dashboard's addresses. */
    @Transactional(readOnly = true)
    public Job get(Member by, JobNumber number) {
        var job = jobs.findByNumber(number).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        teams.require(by, Permission.READ, job.id());
        return job;
    }

    /** The stages in order. They hold no secret, so no right is asked: other rooms need them too. */
    @Transactional(readOnly = true)
    public List<Stage> stages(JobId id) {
        return stages.of(id);
    }

    /** What is done in each stage, in order. Asks no right, as the stages do not. */
    @Transactional(readOnly = true)
    public List<Activity> activities(JobId id) {
        return activities.of(id);
    }

    /** Whether prospects can be added now: active, and prospects on (B12, C2). Asks no right. */
    @Transactional(readOnly = true)
    public void requireOpenForProspects(JobId id) {
        var job = jobs.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!job.active()) throw new Refused(Refusal.JOB_NOT_OPEN);
        if (!job.prospectsEnabled()) throw new Refused(Refusal.PROSPECTS_OFF);
    }

    /** Whether applicants can be added and moved now: active. Asks no right. */
    @Transactional(readOnly = true)
    public void requireActive(JobId id) {
        if (!jobs.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND)).active())
            throw new Refused(Refusal.JOB_NOT_OPEN);
    }

    /** Changes the details; refused if somebody else changed the job since this version was read. */
    public Job edit(Member by, JobId id, int version, JobDetails details) {
        teams.require(by, Permission.EDIT_DETAILS, id);
        var job = get(by, id);
        if (!Integer.valueOf(version).equals(job.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return save(job.edited(details));
    }

    public Job activate(Member by, JobId id) {
        teams.require(by, Permission.ACTIVATE, id);
        var active = save(get(by, id).activated(clock.instant()));
        events.publishEvent(new JobActivated(id));
        return active;
    }

    /** Ends the job as cancelled; filled positions come with offers. */
    public Job close(Member by, JobId id) {
        teams.require(by, Permission.CLOSE, id);
        return save(get(by, id).closed(clock.instant()));
    }

    /** The jobs that the caller may read, newest first. */
    @Transactional(readOnly = true)
    public List<JobListing> list(Member by, JobFilter filter, int offset, int limit) {
        return search.list(by, filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(Member by, JobFilter filter) {
        return search.count(by, filter);
    }

    /** Active jobs with prospects on where the caller may add them, by title part or number; last activated first. */
    @Transactional(readOnly = true)
    public List<JobListing> exportable(Member by, String typed, int limit) {
        return search.exportable(by, typed, limit);
    }

    private Job save(Job job) {
        try {
            return jobs.save(job);
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }

    private JobNumber nextNumber() {
        return new JobNumber(
                jdbc.sql("SELECT nextval('job_number')").query(Integer.class).single());
    }
}
