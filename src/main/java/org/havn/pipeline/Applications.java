package org.havn.pipeline;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.jobs.Jobs;
import org.havn.jobs.StageId;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReasons;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications: people added to jobs, moved through stages, rejected. */
@Service
@Transactional
public class Applications {
    private static final int LONGEST_COMMENT = 4_000;

    private final ApplicationRepository applications;
    private final ApplicationSearch search;
    private final StageMoves moves;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Candidates candidates;
    private final Settings settings;
    private final RejectionReasons reasons;
    private final ObjectProvider<ApplicationUse> uses;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Applications(
            ApplicationRepository applications,
            ApplicationSearch search,
            StageMoves moves,
            Jobs jobs,
            HiringTeams teams,
            Candidates candidates,
            Settings settings,
            RejectionReasons reasons,
            ObjectProvider<ApplicationUse> uses,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.search = search;
        this.moves = moves;
        this.jobs = jobs;
        this.teams = teams;
        this.candidates = candidates;
        this.settings = settings;
        this.reasons = reasons;
        this.uses = uses;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a prospect to an active job with prospects on; again changes nothing (H6). */
    public Added addProspect(Member by, JobId job, CandidateId candidate, Source source) {
        teams.require(by, Permission.ADD_PROSPECT, job);
        jobs.requireOpenForProspects(job);
        candidates.get(by, candidate);
        // Two at once: the second waits here until the first is through, and then finds its application.
        if (!locked("SELECT id FROM candidate WHERE id = :id FOR NO KEY UPDATE", candidate.value()))
            throw new Refused(Refusal.NOT_FOUND);
        var known = applications.findByCandidateIdAndJobId(candidate, job);
        if (known.isPresent()) return new Added(known.get().id(), false);
        var now = clock.instant();
        var prospect = jobs.stages(job).stream()
                .filter(stage -> stage.kind() == StageKind.PROSPECT)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.PROSPECTS_OFF));
        var added = applications.save(Application.prospect(candidate, job, prospect, source, by.id(), now));
        moves.note(added.id(), StageMove.What.ADDED, null, prospect.id(), by.id(), now);
        events.publishEvent(new ApplicationAdded(added.id(), candidate, job));
        return new Added(added.id(), true);
    }

    /** The application; not found for whom may not read its job, or not see its prospects. */
    @Transactional(readOnly = true)
    public Application get(Member by, ApplicationId id) {
        var application = applications.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!teams.may(by, reading(application), application.jobId())) throw new Refused(Refusal.NOT_FOUND);
        return application;
    }

    /** Moves an open application to another stage of its job; {@code version} is the one the caller saw. */
    public void move(Member by, ApplicationId id, int version, StageId to) {
        var application = opened(by, Permission.ADVANCE, id, version);
        jobs.requireActive(application.jobId());
        var next = jobs.stages(application.jobId()).stream()
                .filter(stage -> stage.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.STAGE_OF_OTHER_JOB));
        var now = clock.instant();
        var moved = application.movedTo(next, now);
        if (moved.equals(application)) return;
        save(moved);
        moves.note(id, StageMove.What.MOVED, application.stageId(), to, by.id(), now);
        events.publishEvent(new StageReached(id, application.candidateId(), application.jobId()));
    }

    /** Closes an open application as not selected, with a reason of the list and a comment of up to 4,000 characters. */
    public void reject(Member by, ApplicationId id, int version, int reason, @Nullable String comment) {
        var application = opened(by, Permission.REJECT, id, version);
        if (reasons.offered().stream().noneMatch(known -> known.id() == reason))
            throw new Refused(Refusal.REASON_NEEDED);
        var text = written(comment);
        if (text != null && text.length() > LONGEST_COMMENT) throw new Refused(Refusal.TOO_LARGE);
        var now = clock.instant();
        save(application.rejected(reason, text, now));
        moves.note(id, StageMove.What.REJECTED, application.stageId(), null, by.id(), now);
        events.publishEvent(new ApplicationRejected(id, application.candidateId(), application.jobId()));
    }

    /** Takes back an export of the caller's own while nobody has touched it. */
    public void undo(Member by, ApplicationId id) {
        var seen = get(by, id);
        // Whoever writes a note or a form now waits until this is decided: nothing that was answered goes with the row.
        locked(
                "SELECT id FROM candidate WHERE id = :id FOR UPDATE",
                seen.candidateId().value());
        locked("SELECT id FROM application WHERE id = :id FOR UPDATE", id.value());
        var application = get(by, id);
        if (!application.addedBy().equals(by.id())) throw new Refused(Refusal.NOT_ALLOWED);
        var touched = application.passedProspect()
                || application.closed()
                || moves.of(id).size() > 1;
        if (touched || uses.stream().anyMatch(use -> use.touches(id))) throw new Refused(Refusal.ALREADY_TOUCHED);
        try {
            applications.delete(application);
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.ALREADY_TOUCHED);
        }
        events.publishEvent(new ExportUndone(id, application.candidateId(), application.jobId()));
    }

    /** The job's open and closed prospects, last moved first; refused to whom may not see prospects. */
    @Transactional(readOnly = true)
    public List<ApplicationListing> prospects(Member by, JobId job, int offset, int limit) {
        teams.require(by, Permission.SEE_PROSPECTS, job);
        return search.onJob(by, job, false, offset, limit);
    }

    @Transactional(readOnly = true)
    public int prospectCount(Member by, JobId job) {
        teams.require(by, Permission.SEE_PROSPECTS, job);
        return search.countOnJob(job, false);
    }

    /** The job's applicants: those who passed Prospect; last moved first. */
    @Transactional(readOnly = true)
    public List<ApplicationListing> applicants(Member by, JobId job, int offset, int limit) {
        teams.require(by, Permission.READ, job);
        return search.onJob(by, job, true, offset, limit);
    }

    @Transactional(readOnly = true)
    public int applicantCount(Member by, JobId job) {
        teams.require(by, Permission.READ, job);
        return search.countOnJob(job, true);
    }

    /**
     * What the caller may know of a candidate's applications, last moved first: recruiters and hiring managers every one
     * that passed Prospect, and prospects of their own jobs; an interviewer those of jobs they are on, prospects never;
     * who reads everything, everything.
     */
    @Transactional(readOnly = true)
    public List<ApplicationListing> ofCandidate(Member by, CandidateId candidate) {
        var revealed = by.is(Role.RECRUITER) && settings.current().revealProspects();
        return search.ofCandidate(by, candidate, revealed);
    }

    /** Whether nobody has put the candidate on a job, or all of it was undone. Asks no right. */
    @Transactional(readOnly = true)
    public boolean onNoJob(CandidateId candidate) {
        return !applications.existsByCandidateId(candidate);
    }

    /** The newest open prospects on jobs where the caller may see them. */
    @Transactional(readOnly = true)
    public List<ApplicationListing> newestProspects(Member by, int limit) {
        return search.newestProspects(by, limit);
    }

    /** Counts of open ones for a list of jobs at once, of those the caller may read; prospects where they may see them. */
    @Transactional(readOnly = true)
    public Map<JobId, JobCounts> counts(Member by, Collection<JobId> jobs) {
        var readable = teams.where(by, Permission.READ, jobs);
        return search.counts(readable, teams.where(by, Permission.SEE_PROSPECTS, readable));
    }

    /** What happened to an application, newest first. */
    @Transactional(readOnly = true)
    public List<StageMove> history(Member by, ApplicationId id) {
        get(by, id);
        return moves.of(id);
    }

    private Application opened(Member by, Permission permission, ApplicationId id, int version) {
        var application = get(by, id);
        teams.require(by, permission, application.jobId());
        if (!Integer.valueOf(version).equals(application.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return application;
    }

    private boolean locked(String sql, UUID id) {
        return !jdbc.sql(sql).param("id", id).query().listOfRows().isEmpty();
    }

    private static @Nullable String written(@Nullable String comment) {
        if (comment == null) return null;
        var text = comment.replace("\u0000", "").strip();
        return text.isEmpty() ? null : text;
    }

    private void save(Application application) {
        try {
            applications.save(application);
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }

    private static Permission reading(Application application) {
        return application.passedProspect() ? Permission.READ : Permission.SEE_PROSPECTS;
    }
}
