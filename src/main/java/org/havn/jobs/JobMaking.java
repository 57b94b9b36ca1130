package org.havn.jobs;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.JobRole;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.process.ProcessPlan;
import org.havn.process.ProcessTemplate;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a draft comes to be: from a template, or from another job. */
@Component
class JobMaking {
    private static final int OWN_WORDS = 3;
    private static final int MANY = 1000;

    private final JobRepository jobs;
    private final JobSearch search;
    private final Stages stages;
    private final HiringTeams teams;
    private final History history;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    JobMaking(
            JobRepository jobs,
            JobSearch search,
            Stages stages,
            HiringTeams teams,
            History history,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.search = search;
        this.stages = stages;
        this.teams = teams;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    Job create(Member by, JobDetails details, JobRole as, ProcessTemplate template) {
        requireCreator(by, as);
        var says = template.says();
        var prospects = details.prospectsEnabled() && says.prospects();
        var job = made(by, details.withProspects(prospects), as, says.approval(), says.plan());
        history.record(by, Subject.JOB, job.id().value(), Change.CREATED);
        return job;
    }

    Job copy(Member by, Job original) {
        var as = by.is(Role.RECRUITER) ? JobRole.RECRUITER : JobRole.HIRING_MANAGER;
        if (by.is(Role.HIRING_MANAGER) && teams.standing(by.id(), original.id()).contains(JobRole.HIRING_MANAGER))
            as = JobRole.HIRING_MANAGER;
        requireCreator(by, as);
        var job = made(by, original.details(), as, original.approvalNeeded(), stages.plan(original.id()));
        var from = Map.of("copied-from", new Field(null, original.number().toString()));
        history.record(by, Subject.JOB, job.id().value(), Change.COPIED, from);
        return job;
    }

    private static void requireCreator(Member by, JobRole as) {
        if (!Permission.CREATE_JOB.heldBy(by)) throw new Refused(Refusal.NOT_ALLOWED);
        if (as != JobRole.RECRUITER && as != JobRole.HIRING_MANAGER) throw new Refused(Refusal.ROLE_NEEDED);
    }

    private Job made(Member by, JobDetails details, JobRole as, boolean approval, ProcessPlan plan) {
        requireFewOwn(details.terms(), null);
        var job = jobs.save(Job.draft(nextNumber(), details, approval, by.id(), clock.instant()));
        stages.write(job.id(), plan);
        teams.found(job.id(), by, as);
        events.publishEvent(new JobChanged(job.id()));
        return job;
    }

    /** Three functions and three industries may be ones that no other job has. */
    void requireFewOwn(JobTerms terms, @Nullable JobId job) {
        if (own(Jobs.Suggested.FUNCTIONS, terms.functions(), job) > OWN_WORDS
                || own(Jobs.Suggested.INDUSTRIES, terms.industries(), job) > OWN_WORDS)
            throw new Refused(Refusal.TOO_MANY_OWN);
    }

    private long own(Jobs.Suggested column, List<String> words, @Nullable JobId job) {
        return words.stream()
                .filter(word -> search.used(column, job, word, MANY).stream().noneMatch(word::equalsIgnoreCase))
                .count();
    }

    private JobNumber nextNumber() {
        return new JobNumber(
                jdbc.sql("SELECT nextval('job_number')").query(Integer.class).single());
    }
}
