package org.havn.pipeline;

import java.time.Instant;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Source;
import org.havn.hiring.JobId;
import org.havn.jobs.JobNumber;
import org.havn.jobs.StageId;
import org.jspecify.annotations.Nullable;

/**
 * An application as a row, with the names of what it joins. {@code recruiters} are the job's; {@code details} says
 * whether the caller may open it: without it, only job and status are shown (A16). {@code steps} are the stages after
 * Prospect, or all while a prospect. {@code version} goes back with a move. Reason and comment of an ending are there for
 * whom {@code details} lets in.
 */
public record ApplicationListing(
        ApplicationId id,
        int version,
        CandidateId candidate,
        String candidateName,
        @Nullable String candidateHeadline,
        JobId job,
        JobNumber jobNumber,
        String jobTitle,
        StageId stage,
        String stageName,
        ApplicationStatus status,
        boolean passedProspect,
        boolean reachedOffer,
        boolean silver,
        Source source,
        Application.@Nullable Offer offer,
        @Nullable Outcome outcome,
        @Nullable Integer rejectionReason,
        @Nullable String closingComment,
        List<Step> steps,
        List<String> recruiters,
        String addedBy,
        Instant addedAt,
        String movedBy,
        Instant movedAt,
        boolean details) {

    /** One stage of the process and how far the application is with it. */
    public record Step(StageId stage, String name, State state) {}

    /** Done, here, ahead, or where a closed application stopped. */
    public enum State {
        DONE,
        NOW,
        TODO,
        STOPPED
    }
}
