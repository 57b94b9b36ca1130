package org.havn.pipeline;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.HistoryEntry;
import org.havn.history.Subject;
import org.havn.jobs.Jobs;
import org.havn.jobs.Stage;
import org.havn.jobs.StageId;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications: people added to jobs, moved through stages, looked at, taken back. */
@Service
@Transactional
public class Applications {
    private static final int MOST_HISTORY = 200;
    private static final String PROFILE_SOURCE = "profile-source";

    private final ApplicationRepository applications;
    private final ApplicationSearch search;
    private final Changes changes;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Candidates candidates;
    private final Settings settings;
    private final History history;
    private final ObjectProvider<ApplicationUse> uses;
    private final ObjectProvider<MoveRule> rules;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Applications(
            ApplicationRepository applications,
            ApplicationSearch search,
            Changes changes,
            Jobs jobs,
            HiringTeams teams,
            Candidates candidates,
            Settings settings,
            History history,
            ObjectProvider<ApplicationUse> uses,
            ObjectProvider<MoveRule> rules,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.search = search;
        this.changes = changes;
        this.jobs = jobs;
        this.teams = teams;
        this.candidates = candidates;
        this.settings = settings;
        this.history = history;
        this.uses = uses;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a prospect to an active job with prospects on; again changes nothing (H6). Whoever may add prospects may add
     * somebody known whom they may not open: that they are known is all they learn.
     */
    public Added addProspect(Member by, JobId job, CandidateId candidate, Source source) {
        teams.require(by, Permission.ADD_PROSPECT, job);
        jobs.requireOpenForApplicants(job);
        jobs.requireOpenForProspects(job);
        return add(by, job, candidate, StageKind.PROSPECT, Origin.of(source));
    }

    /** Adds somebody whom the caller may open as an applicant, past Prospect, to an active job (B12); again changes nothing. */
    public Added addApplicant(Member by, JobId job, CandidateId candidate, Origin origin) {
        teams.require(by, Permission.ADD_APPLICANT, job);
        jobs.requireOpenForApplicants(job);
        var somebody = candidates.get(by, candidate).id();
        return add(by, job, somebody, StageKind.APPLICATION, origin);
    }

    private Added add(Member by, JobId job, CandidateId candidate, StageKind kind, Origin origin) {
        // Two at once: the second waits here until the first is through, and then finds its application.
        if (!locked(
                "SELECT id FROM candidate WHERE id = :id AND merged_into IS NULL FOR NO KEY UPDATE", candidate.value()))
            throw new Refused(Refusal.NOT_FOUND);
        var known = applications.findByCandidateIdAndJobId(candidate, job);
        if (known.isPresent()) return new Added(known.get().id(), false);
        var first = jobs.stages(job).stream()
                .filter(stage -> stage.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.PROSPECTS_OFF));
        var fields = new HashMap<String, Field>();
        fields.put("stage", new Field(null, first.name()));
        fields.put("source", new Field(null, origin.source().name()));
        if (!applications.existsByCandidateId(candidate)) {
            var before = candidates.cameFrom(candidate, origin.source());
            if (before != origin.source())
                fields.put(
                        PROFILE_SOURCE, new Field(before.name(), origin.source().name()));
        }
        var added = changes.save(
                by, Application.at(first, candidate, origin, by.id(), clock.instant()), Change.ADDED, fields);
        events.publishEvent(new ApplicationAdded(added.id(), candidate, job));
        return new Added(added.id(), true);
    }

    /** The application; not found for whom may not read its job, or not see its prospects. */
    @Transactional(readOnly = true)
    public Application get(Member by, ApplicationId id) {
        return changes.get(by, id);
    }

    /**
     * Moves an open application to another stage of its job, on, back, or past some; {@code version} is the one the caller
     * saw. It goes on only when what its stage requires is done (C5).
     */
    public void move(Member by, ApplicationId id, int version, StageId to) {
        var application = changes.opened(by, Permission.ADVANCE, id, version);
        jobs.requireActive(application.jobId());
        var stages = jobs.stages(application.jobId());
        var next = stage(stages, to).orElseThrow(() -> new Refused(Refusal.STAGE_OF_OTHER_JOB));
        var here = stage(stages, application.stageId()).orElseThrow();
        var moved = application.movedTo(next, by.id(), clock.instant());
        if (moved.equals(application)) return;
        if (next.position() > here.position()) rules.forEach(rule -> rule.beforeAdvancing(application));
        changes.save(by, moved, Change.MOVED, Map.of("stage", new Field(here.name(), next.name())));
        events.publishEvent(new StageReached(id, application.candidateId(), application.jobId()));
    }

    /** Marks somebody who reached Offer as a silver medallist, or takes the mark away (C19). */
    public void markSilver(Member by, ApplicationId id, int version, boolean silver) {
        var application = changes.opened(by, Permission.MARK_SILVER, id, version);
        if (application.silver() == silver) return;
        changes.save(by, application.marked(silver), silver ? Change.SILVER_MARKED : Change.SILVER_UNMARKED, Map.of());
        events.publishEvent(new ApplicationChanged(id, application.candidateId(), application.jobId(), by.id()));
    }

    /** How far the offer at the Offer stage is, or that there is none any more. Asks no right: who keeps offers did. */
    public void offered(
            Member by, ApplicationId id, Application.@Nullable Offer offer, Change change, Map<String, Field> fields) {
        var application = applications.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var here =
                stage(jobs.stages(application.jobId()), application.stageId()).orElseThrow();
        changes.save(by, application.offered(offer, here), change, fields);
        events.publishEvent(new ApplicationChanged(id, application.candidateId(), application.jobId(), by.id()));
    }

    /** Takes back an export of the caller's own while nobody has touched it. */
    public void undo(Member by, ApplicationId id) {
        var application = held(by, id);
        if (!application.addedBy().equals(by.id())) throw new Refused(Refusal.NOT_ALLOWED);
        var touched = application.passedProspect() || !Integer.valueOf(0).equals(application.version());
        if (touched || uses.stream().anyMatch(use -> use.touches(id))) throw new Refused(Refusal.ALREADY_TOUCHED);
        remove(application, Refusal.ALREADY_TOUCHED);
        history.of(Subject.APPLICATION, id.value(), 0, 1).stream()
                .flatMap(added -> Optional.ofNullable(added.fields().get(PROFILE_SOURCE)).stream())
                .flatMap(source -> Optional.ofNullable(source.was()).stream())
                .forEach(was -> candidates.cameFrom(application.candidateId(), Source.valueOf(was)));
        history.record(by, Subject.APPLICATION, id.value(), Change.ADDING_UNDONE);
    }

    /** Deletes an application made by mistake with all that hangs on it; that it was stays in the candidate's history. */
    public void delete(Member by, ApplicationId id, int version) {
        var application = held(by, id);
        teams.require(by, Permission.DELETE_APPLICATION, application.jobId());
        if (!Integer.valueOf(version).equals(application.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        if (application.status() == ApplicationStatus.OFFERED) throw new Refused(Refusal.OFFER_OPEN);
        var job = jobs.get(by, application.jobId());
        remove(application, Refusal.CHANGED_MEANWHILE);
        var gone = Map.of("application", new Field(job.number() + " " + job.title(), null));
        history.record(by, Subject.APPLICATION, id.value(), Change.DELETED, gone);
        history.record(by, Subject.CANDIDATE, application.candidateId().value(), Change.APPLICATION_DELETED, gone);
    }

    /** The jobs to which the caller last added people from LinkedIn, the last first. */
    @Transactional(readOnly = true)
    public List<JobId> lastAddedTo(Member by, int limit) {
        return search.lastAddedTo(by, limit);
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

    /** Those of the members who see at least one application of the candidate, as {@link #ofCandidate} would show it. */
    @Transactional(readOnly = true)
    public Set<MemberId> seenBy(Collection<Member> members, CandidateId candidate) {
        return search.seenBy(members, candidate, settings.current().revealProspects());
    }

    /** Of the candidates who are on jobs, whether the caller sees one of their applications; the others are on none. */
    @Transactional(readOnly = true)
    public Map<CandidateId, Boolean> knownAmong(Member by, Collection<CandidateId> candidates) {
        var revealed = by.is(Role.RECRUITER) && settings.current().revealProspects();
        return search.knownAmong(by, candidates, revealed);
    }

    /** These applications in this order, without those whose job the caller may not read or whose prospects not see. */
    @Transactional(readOnly = true)
    public List<ApplicationListing> these(Member by, List<ApplicationId> ids) {
        return search.these(by, ids);
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
    public List<HistoryEntry> history(Member by, ApplicationId id) {
        get(by, id);
        return history.of(Subject.APPLICATION, id.value(), 0, MOST_HISTORY);
    }

    /** Whoever writes a note or a form now waits until this is decided: nothing that was answered goes with the row. */
    private Application held(Member by, ApplicationId id) {
        var seen = get(by, id);
        locked(
                "SELECT id FROM candidate WHERE id = :id FOR UPDATE",
                seen.candidateId().value());
        locked("SELECT id FROM application WHERE id = :id FOR UPDATE", id.value());
        return get(by, id);
    }

    private void remove(Application application, Refusal late) {
        try {
            applications.delete(application);
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(late);
        }
        events.publishEvent(new ApplicationRemoved(application.id(), application.candidateId(), application.jobId()));
    }

    private static Optional<Stage> stage(List<Stage> stages, StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    private boolean locked(String sql, UUID id) {
        return !jdbc.sql(sql).param("id", id).query().listOfRows().isEmpty();
    }
}
