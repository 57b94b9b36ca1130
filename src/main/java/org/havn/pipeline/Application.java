package org.havn.pipeline;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Source;
import org.havn.hiring.JobId;
import org.havn.jobs.Stage;
import org.havn.jobs.StageId;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
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

    static Application prospect(
            CandidateId candidate, JobId job, Stage prospect, Source source, MemberId by, Instant now) {
        return new Application(
                ApplicationId.next(),
                null,
                candidate,
                job,
                prospect.id(),
                ApplicationStatus.ACTIVE,
                false,
                source,
                null,
                null,
                null,
                by,
                now,
                now);
    }

    public boolean closed() {
        return status == ApplicationStatus.CLOSED;
    }

    /** The application at another stage of its job; who has passed Prospect does not go back to it. */
    Application movedTo(Stage next, Instant now) {
        if (closed()) throw new Refused(Refusal.APPLICATION_CLOSED);
        if (!next.job().equals(jobId)) throw new Refused(Refusal.STAGE_OF_OTHER_JOB);
        if (next.id().equals(stageId)) return this;
        if (next.kind() == StageKind.PROSPECT) throw new Refused(Refusal.BACK_TO_PROSPECT);
        return with(next.id(), status, true, null, null, null, now);
    }

    /** The application, closed as not selected at the stage where it is. */
    Application rejected(int reason, @Nullable String comment, Instant now) {
        if (closed()) throw new Refused(Refusal.APPLICATION_CLOSED);
        return with(stageId, ApplicationStatus.CLOSED, passedProspect, Outcome.NOT_SELECTED, reason, comment, now);
    }

    private Application with(
            StageId stage,
            ApplicationStatus nextStatus,
            boolean passed,
            @Nullable Outcome nextOutcome,
            @Nullable Integer reason,
            @Nullable String comment,
            Instant now) {
        return new Application(
                id,
                version,
                candidateId,
                jobId,
                stage,
                nextStatus,
                passed,
                source,
                nextOutcome,
                reason,
                comment,
                addedBy,
                addedAt,
                now);
    }
}
