package org.havn.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Source;
import org.havn.jobs.JobId;
import org.havn.jobs.StageId;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications: people added to jobs, moved through stages, rejected. */
@Service
@Transactional
public class Applications {

    /** Adds a prospect to an active job with prospects on; again changes nothing (H6). */
    public Added addProspect(Member by, JobId job, CandidateId candidate, Source source) {
        throw new UnsupportedOperationException();
    }

    /** The application; not found for whom may not read its job. */
    @Transactional(readOnly = true)
    public Application get(Member by, ApplicationId id) {
        throw new UnsupportedOperationException();
    }

    /** Moves an open application to another stage of its job; {@code version} is the one the caller saw. */
    public void move(Member by, ApplicationId id, int version, StageId to) {
        throw new UnsupportedOperationException();
    }

    /** Closes an open application as not selected, with a reason of the list and a comment. */
    public void reject(Member by, ApplicationId id, int version, int reason, @Nullable String comment) {
        throw new UnsupportedOperationException();
    }

    /** Takes back an export of the caller's own while nobody has touched it. */
    public void undo(Member by, ApplicationId id) {
        throw new UnsupportedOperationException();
    }

    /** The job's open and closed prospects, last moved first; refused to whom may not see prospects. */
    @Transactional(readOnly = true)
    public List<ApplicationListing> prospects(Member by, JobId job, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public int prospectCount(Member by, JobId job) {
        throw new UnsupportedOperationException();
    }

    /** The job's applicants: those who passed Prospect; last moved first. */
    @Transactional(readOnly = true)
    public List<ApplicationListing> applicants(Member by, JobId job, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public int applicantCount(Member by, JobId job) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the caller may know of a candidate's applications, last moved first: recruiters and hiring managers every one
     * that passed Prospect, and prospects of their own jobs; an interviewer those of jobs they are on, prospects never;
     * who reads everything, everything.
     */
    @Transactional(readOnly = true)
    public List<ApplicationListing> ofCandidate(Member by, CandidateId candidate) {
        throw new UnsupportedOperationException();
    }

    /** The newest open prospects on jobs where the caller may see them. */
    @Transactional(readOnly = true)
    public List<ApplicationListing> newestProspects(Member by, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Counts for a list of jobs at once; jobs whose prospects the caller may not see count none. */
    @Transactional(readOnly = true)
    public Map<JobId, JobCounts> counts(Member by, Collection<JobId> jobs) {
        throw new UnsupportedOperationException();
    }

    /** What happened to an application, newest first. */
    @Transactional(readOnly = true)
    public List<StageMove> history(Member by, ApplicationId id) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public List<RejectionReason> rejectionReasons() {
        throw new UnsupportedOperationException();
    }
}
