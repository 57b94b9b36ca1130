package org.havn.pipeline;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Source;
import org.havn.jobs.JobId;
import org.havn.jobs.StageId;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A candidate on a job, at one of its stages; one at most for the pair. */
public record Application(
        @Id ApplicationId id,
        @Version @Nullable Integer version,
        CandidateId candidateId,
        JobId jobId,
        StageId stageId,
        ApplicationStatus status,
        boolean passedProspect,
        Source source,
        @Nullable Outcome outcome,
        @Nullable Integer rejectionReason,
        @Nullable String rejectionComment,
        MemberId addedBy,
        Instant addedAt,
        Instant movedAt) {

    public boolean closed() {
        return status == ApplicationStatus.CLOSED;
    }
}
