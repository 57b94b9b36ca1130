package org.havn.placements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.exclusions.Exclusions;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.jobs.JobFilter;
import org.havn.jobs.JobListing;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Origin;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts known people on jobs: as prospects where the job has them on, else as applicants (C4). */
@Service
@Transactional
public class Placements {
    private static final int MOST_JOBS = 500;
    private static final int MOST_PEOPLE = 500;

    private final Jobs jobs;
    private final HiringTeams teams;
    private final Applications applications;
    private final Candidates candidates;
    private final Exclusions exclusions;

    Placements(Jobs jobs, HiringTeams teams, Applications applications, Candidates candidates, Exclusions exclusions) {
        this.jobs = jobs;
        this.teams = teams;
        this.applications = applications;
        this.candidates = candidates;
        this.exclusions = exclusions;
    }

    /** The active jobs on which the caller, as recruiter or hiring manager of its team, may put somebody (C14). */
    @Transactional(readOnly = true)
    public List<JobListing> jobs(Member by, String typed, int limit) {
        var mine = jobs.list(by, new JobFilter(typed, JobStatus.ACTIVE, true), 0, MOST_JOBS);
        var ids = mine.stream().map(JobListing::id).toList();
        var prospects = teams.where(by, Permission.ADD_PROSPECT, ids);
        var applicants = teams.where(by, Permission.ADD_APPLICANT, ids);
        return mine.stream()
                .filter(job -> (job.prospectsEnabled() ? prospects : applicants).contains(job.id()))
                .limit(limit)
                .toList();
    }

    /** Puts them all on the job, or nobody, as when one is not to be contacted; who is on it already stays where they are. */
    public Placed place(Member by, JobId id, Collection<CandidateId> people) {
        if (people.size() > MOST_PEOPLE) throw new Refused(Refusal.TOO_MANY);
        var prospects = jobs.get(by, id).details().prospectsEnabled();
        var living = new HashSet<CandidateId>();
        for (var one : people) living.add(candidates.get(by, one).id());
        exclusions.refuseAny(by, living);
        var added = new ArrayList<ApplicationId>();
        // Always in the same order, so that two who put the same people on jobs never wait in a ring.
        for (var one :
                living.stream().sorted(Comparator.comparing(CandidateId::value)).toList()) {
            var answer = prospects
                    ? applications.addProspect(by, id, one, source(by, one))
                    : applications.addApplicant(by, id, one, Origin.of(source(by, one)));
            if (answer.created()) added.add(answer.application());
        }
        return new Placed(added, living.size() - added.size(), prospects && !added.isEmpty());
    }

    /** Takes the caller's own placing back; refused as a whole once somebody has worked with one of them. */
    public void undo(Member by, Placed placed) {
        for (var application : placed.added()) applications.undo(by, application);
    }

    /** Where they came from stays where they came from (C16); who referred them is another application's. */
    private Source source(Member by, CandidateId candidate) {
        var source = candidates.get(by, candidate).source();
        return source == Source.REFERRAL ? Source.ADDED_BY_HAND : source;
    }
}
