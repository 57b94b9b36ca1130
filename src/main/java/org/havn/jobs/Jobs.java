package org.havn.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.JobRole;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.HistoryEntry;
import org.havn.history.Subject;
import org.havn.process.PlannedStage;
import org.havn.process.ProcessPlan;
import org.havn.process.TemplateId;
import org.havn.process.Templates;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobs: made as drafts, activated, edited, closed, listed and found. */
@Service
@Transactional
public class Jobs {
    private final JobRepository jobs;
    private final JobSearch search;
    private final Stages stages;
    private final JobMaking making;
    private final Templates templates;
    private final HiringTeams teams;
    private final People people;
    private final History history;
    private final JobLife life;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Jobs(
            JobRepository jobs,
            JobSearch search,
            Stages stages,
            JobMaking making,
            Templates templates,
            HiringTeams teams,
            People people,
            History history,
            JobLife life,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.search = search;
        this.stages = stages;
        this.making = making;
        this.templates = templates;
        this.teams = teams;
        this.people = people;
        this.history = history;
        this.life = life;
        this.clock = clock;
        this.events = events;
    }

    /** What is suggested while a job is written: words that other jobs use. */
    public enum Suggested {
        SKILLS,
        FUNCTIONS,
        INDUSTRIES
    }

    /** What the jobs need to know of the people on them; the room of the applications answers. */
    public interface People {
        boolean anybody(JobId job);

        boolean anybodyHired(JobId job);

        /** Deletes every application of the job with all that hangs on it. */
        void removeAll(JobId job);
    }

    /** Makes a draft with the default template (B3). */
    public Job create(Member by, JobDetails details, JobRole as) {
        return making.create(by, details, as, templates.byDefault());
    }

    /** Makes a draft with a template; the creator joins its team in the role they chose and hold (A1, A2). */
    public Job create(Member by, JobDetails details, JobRole as, TemplateId template) {
        return making.create(by, details, as, templates.get(by, template));
    }

    /** Makes a draft like another job: its details and process, none of its people, the copier in their own role. */
    public Job copy(Member by, JobId id) {
        return making.copy(by, get(by, id));
    }

    /** Words that other jobs use, those that hold what was typed, most used first. Asks no right: they name no job. */
    @Transactional(readOnly = true)
    public List<String> used(Suggested column, String typed, int limit) {
        return search.used(column, null, typed, limit);
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
        return stages.activities(id);
    }

    /** Whether prospects can be added now: active, and prospects on (B12, C2). Asks no right. */
    @Transactional(readOnly = true)
    public void requireOpenForProspects(JobId id) {
        if (!life.read(id).active()) throw new Refused(Refusal.JOB_NOT_OPEN);
        if (!life.read(id).prospectsEnabled()) throw new Refused(Refusal.PROSPECTS_OFF);
    }

    /** Whether applicants can be added now: active (B12). Asks no right; one adds at a time, for adding marks the job. */
    public void requireOpenForApplicants(JobId id) {
        life.hold(id, "FOR NO KEY UPDATE");
        if (!life.read(id).active()) throw new Refused(Refusal.JOB_NOT_OPEN);
    }

    /** Whether applicants can be moved now: active. Asks no right; the job stays so until the transaction's end. */
    public void requireActive(JobId id) {
        life.hold(id, "FOR SHARE");
        if (!life.read(id).active()) throw new Refused(Refusal.JOB_NOT_OPEN);
    }

    /** Changes the details; refused if somebody else changed the job since this version was read. */
    public Job edit(Member by, JobId id, int version, JobDetails details) {
        teams.require(by, Permission.EDIT_DETAILS, id);
        var job = unchanged(by, id, version);
        making.requireFewOwn(details.terms(), id);
        var saved = save(job.edited(details));
        recordEdit(by, job, saved, Change.EDITED, details.changedFrom(job.details()));
        return saved;
    }

    /** The stages of the job with what is done in them, to be read and changed as a whole. */
    @Transactional(readOnly = true)
    public ProcessPlan plan(JobId id) {
        return stages.plan(id);
    }

    /** Changes stages and activities; only before activation (B11). */
    public Job changeProcess(Member by, JobId id, int version, ProcessPlan plan) {
        teams.require(by, Permission.EDIT_PROCESS, id);
        var job = unchanged(by, id, version);
        var before = stages.plan(id);
        var saved = save(job.reprocessed());
        stages.write(id, plan);
        recordEdit(by, job, saved, Change.PROCESS_CHANGED, Map.of("stages", new Field(names(before), names(plan))));
        return saved;
    }

    private static String names(ProcessPlan plan) {
        return plan.stages().stream().map(PlannedStage::name).collect(Collectors.joining(", "));
    }

    private void recordEdit(Member by, Job before, Job after, Change change, Map<String, Field> fields) {
        if (before.status() != after.status() && before.status() != JobStatus.DRAFT)
            history.record(by, Subject.JOB, after.id().value(), Change.BACK_TO_DRAFT);
        history.record(by, Subject.JOB, after.id().value(), change, fields);
        events.publishEvent(new JobChanged(after.id()));
    }

    private Job unchanged(Member by, JobId id, int version) {
        var job = get(by, id);
        if (!Integer.valueOf(version).equals(job.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return job;
    }

    /**
     * Deletes a job: recruiters any on which nobody was hired, hiring managers one to which nobody was ever added (A12).
     * Its applications go with it, if the caller says so; its history stays.
     */
    public void delete(Member by, JobId id, int version, boolean withPeople) {
        teams.require(by, Permission.DELETE_JOB, id);
        var job = unchanged(by, id, version);
        if (people.anybodyHired(id)) throw new Refused(Refusal.SOMEBODY_HIRED);
        if (!withPeople && people.anybody(id)) throw new Refused(Refusal.JOB_HAS_PEOPLE);
        people.removeAll(id);
        jobs.delete(job);
        var what = Map.of(
                "number", new Field(job.number().toString(), null),
                "title", new Field(job.title(), null));
        history.record(by, Subject.JOB, id.value(), Change.DELETED, what);
        events.publishEvent(new JobChanged(id));
    }

    /** What happened to the job, newest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(Member by, JobId id, int offset, int limit) {
        teams.require(by, Permission.READ, id);
        return history.of(Subject.JOB, id.value(), offset, limit);
    }

    public Job activate(Member by, JobId id) {
        teams.require(by, Permission.ACTIVATE, id);
        var active = save(get(by, id).activated(clock.instant()));
        history.record(by, Subject.JOB, id.value(), Change.ACTIVATED);
        events.publishEvent(new JobChanged(id));
        return active;
    }

    /** Ends the job as cancelled, which is always possible. */
    public Job close(Member by, JobId id) {
        return close(by, id, Closing.CANCELLED);
    }

    /** Ends the job, and with it all that is open on it; filled only with whom an offer was accepted by (B14, B15). */
    public Job close(Member by, JobId id, Closing closing) {
        teams.require(by, Permission.CLOSE, id);
        return life.close(by, id, closing);
    }

    /** Opens a closed job again as it was; what ended with it goes on, who was hired stays hired. */
    public Job reopen(Member by, JobId id) {
        teams.require(by, Permission.CLOSE, id);
        return life.reopen(by, id);
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
        return exportable(by, typed, List.of(), limit);
    }

    /** As above, but these jobs first, in this order. */
    @Transactional(readOnly = true)
    public List<JobListing> exportable(Member by, String typed, List<JobId> first, int limit) {
        return search.exportable(by, typed, first, limit);
    }

    private Job save(Job job) {
        try {
            return jobs.save(job);
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }
}
