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

/**
 * A candidate on a job, at one of its stages; one at most for the pair. {@code movedBy} and {@code movedAt}: who added,
 * moved, closed or reopened it last.
 */
public record Application(
        @Id ApplicationId id,
        @Version @Nullable Integer version,
        CandidateId candidateId,
        JobId jobId,
        StageId stageId,
        ApplicationStatus status,
        boolean passedProspect,
        boolean reachedOffer,
        boolean silver,
        Source source,
        @Nullable MemberId referrerId,
        @Nullable String referrerName,
        @Nullable Offer offer,
        @Nullable Outcome outcome,
        @Nullable Integer rejectionReason,
        @Nullable String closingComment,
        MemberId addedBy,
        Instant addedAt,
        MemberId movedBy,
        Instant movedAt) {

    static Application at(Stage first, CandidateId candidate, Origin origin, MemberId by, Instant now) {
        return new Application(
                ApplicationId.next(),
                null,
                candidate,
                first.job(),
                first.id(),
                ApplicationStatus.ACTIVE,
                first.kind() != StageKind.PROSPECT,
                false,
                false,
                origin.source(),
                origin.referrerId(),
                origin.referrerName(),
                null,
                null,
                null,
                null,
                by,
                now,
                by,
                now);
    }

    /** How far the application's open offer is; the room of the offers says so. */
    public enum Offer {
        PREPARED,
        ACCEPTED
    }

    public boolean closed() {
        return status == ApplicationStatus.CLOSED;
    }

    /** The application at another stage of its job; who has passed Prospect does not go back to it, nor an open offer away. */
    Application movedTo(Stage next, MemberId by, Instant now) {
        open();
        if (!next.job().equals(jobId)) throw new Refused(Refusal.STAGE_OF_OTHER_JOB);
        if (next.id().equals(stageId)) return this;
        if (next.kind() == StageKind.PROSPECT) throw new Refused(Refusal.BACK_TO_PROSPECT);
        withoutOffer();
        var atOffer = reachedOffer || next.kind() == StageKind.OFFER;
        return with(next.id(), status, true, atOffer, silver, null, null, null, by, now);
    }

    /** The application, closed at the stage where it is, as not selected for a reason or as withdrawn without one. */
    Application ended(Outcome how, @Nullable Integer reason, @Nullable String comment, MemberId by, Instant now) {
        open();
        withoutOffer();
        return with(
                stageId, ApplicationStatus.CLOSED, passedProspect, reachedOffer, silver, how, reason, comment, by, now);
    }

    /** The application, open again where it was; one that ended with its job comes back with its job only. */
    Application reopened(MemberId by, Instant now) {
        if (outcome != Outcome.NOT_SELECTED && outcome != Outcome.WITHDRAWN) throw new Refused(Refusal.NOT_REOPENED);
        return with(stageId, ApplicationStatus.ACTIVE, passedProspect, reachedOffer, silver, null, null, null, by, now);
    }

    /** The application, ended with its job; an open offer does not keep it. */
    Application endedWithJob(Outcome how, MemberId by, Instant now) {
        open();
        return with(stageId, ApplicationStatus.CLOSED, passedProspect, reachedOffer, silver, how, null, null, by, now);
    }

    /** The application, open again with its job. */
    Application reopenedWithJob(MemberId by, Instant now) {
        var next = offer == null ? ApplicationStatus.ACTIVE : ApplicationStatus.OFFERED;
        return with(stageId, next, passedProspect, reachedOffer, silver, null, null, null, by, now);
    }

    /** The application as that of somebody to remember, or no longer; only of whom reached Offer (C19). */
    Application marked(boolean asSilver) {
        if (asSilver && !reachedOffer) throw new Refused(Refusal.OFFER_NOT_REACHED);
        return with(
                stageId,
                status,
                passedProspect,
                reachedOffer,
                asSilver,
                outcome,
                rejectionReason,
                closingComment,
                movedBy,
                movedAt);
    }

    /** The application with an offer so far, or without one again; the Offer stage must have been reached, and not left. */
    Application offered(@Nullable Offer now, Stage here) {
        open();
        if (here.kind() != StageKind.OFFER) throw new Refused(Refusal.OFFER_NOT_REACHED);
        return new Application(
                id,
                version,
                candidateId,
                jobId,
                stageId,
                now == null ? ApplicationStatus.ACTIVE : ApplicationStatus.OFFERED,
                passedProspect,
                true,
                silver,
                source,
                referrerId,
                referrerName,
                now,
                null,
                null,
                null,
                addedBy,
                addedAt,
                movedBy,
                movedAt);
    }

    private void open() {
        if (closed()) throw new Refused(Refusal.APPLICATION_CLOSED);
    }

    private void withoutOffer() {
        if (status == ApplicationStatus.OFFERED) throw new Refused(Refusal.OFFER_OPEN);
    }

    private Application with(
            StageId stage,
            ApplicationStatus nextStatus,
            boolean passed,
            boolean offerReached,
            boolean asSilver,
            @Nullable Outcome nextOutcome,
            @Nullable Integer reason,
            @Nullable String comment,
            MemberId by,
            Instant at) {
        return new Application(
                id,
                version,
                candidateId,
                jobId,
                stage,
                nextStatus,
                passed,
                offerReached,
                asSilver,
                source,
                referrerId,
                referrerName,
                offer,
                nextOutcome,
                reason,
                comment,
                addedBy,
                addedAt,
                by,
                at);
    }
}
