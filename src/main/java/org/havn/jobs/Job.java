package org.havn.jobs;

import java.time.Instant;
import org.havn.hiring.JobId;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A requisition: something to fill, with its own frozen process and hiring team. */
public record Job(
        @Id JobId id,
        @Version @Nullable Integer version,
        JobNumber number,
        String title,
        String description,
        String location,
        int openings,
        JobStatus status,
        boolean prospectsEnabled,
        boolean approvalNeeded,
        @Embedded.Empty JobTerms terms,
        String searchText,
        MemberId createdBy,
        Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant closedAt) {

    static Job draft(JobNumber number, JobDetails details, boolean approvalNeeded, MemberId by, Instant now) {
        return new Job(
                JobId.next(),
                null,
                number,
                details.title(),
                details.description(),
                details.location(),
                details.openings(),
                JobStatus.DRAFT,
                details.prospectsEnabled(),
                approvalNeeded,
                details.terms(),
                searchText(number, details.title()),
                by,
                now,
                null,
                null);
    }

    public JobDetails details() {
        return new JobDetails(title, description, location, openings, prospectsEnabled, terms);
    }

    public boolean active() {
        return status == JobStatus.ACTIVE;
    }

    /** Whether the details can be changed now: not while others decide on them, nor once they were approved and active. */
    public boolean editable() {
        return !(status == JobStatus.CLOSED || status == JobStatus.PENDING || active() && approvalNeeded);
    }

    /** Whether stages and activities can be changed now: only before activation, and not while others decide (B11). */
    public boolean processEditable() {
        return status == JobStatus.DRAFT || status == JobStatus.APPROVED || status == JobStatus.REJECTED;
    }

    /**
     * The job with other details. Prospects are decided before activation; an approved job keeps its details once it is
     * active (B10), before that it must be approved again, as must a rejected one (B8).
     */
    Job edited(JobDetails details) {
        if (status == JobStatus.CLOSED) throw new Refused(Refusal.JOB_NOT_OPEN);
        if (status == JobStatus.PENDING) throw new Refused(Refusal.APPROVAL_PENDING);
        if (active() && approvalNeeded) throw new Refused(Refusal.DETAILS_FROZEN);
        if (active() && details.prospectsEnabled() != prospectsEnabled) throw new Refused(Refusal.JOB_ALREADY_ACTIVE);
        return new Job(
                id,
                version,
                number,
                details.title(),
                details.description(),
                details.location(),
                details.openings(),
                active() ? status : JobStatus.DRAFT,
                details.prospectsEnabled(),
                approvalNeeded,
                details.terms(),
                searchText(number, details.title()),
                createdBy,
                createdAt,
                activatedAt,
                closedAt);
    }

    /** The job as it is after its process was changed. */
    Job reprocessed() {
        if (active()) throw new Refused(Refusal.JOB_ALREADY_ACTIVE);
        if (status == JobStatus.PENDING) throw new Refused(Refusal.APPROVAL_PENDING);
        if (!processEditable()) throw new Refused(Refusal.JOB_NOT_OPEN);
        return as(JobStatus.DRAFT, null, null);
    }

    /** The job while its approvers decide; only a draft that needs approval is sent to them. */
    Job waiting() {
        if (active()) throw new Refused(Refusal.JOB_ALREADY_ACTIVE);
        if (status == JobStatus.PENDING) throw new Refused(Refusal.APPROVAL_PENDING);
        if (status != JobStatus.DRAFT || !approvalNeeded) throw new Refused(Refusal.NOT_ALLOWED);
        return as(JobStatus.PENDING, null, null);
    }

    /** The job after its approvers decided, or nobody was left to. */
    Job decided(JobStatus next) {
        if (status != JobStatus.PENDING) throw new Refused(Refusal.NOT_WAITING);
        return as(next, null, null);
    }

    /** The job, open for prospects and applicants: from a draft (B4), or once approved where that is needed (B7). */
    Job activated(Instant now) {
        if (active()) throw new Refused(Refusal.JOB_ALREADY_ACTIVE);
        if (status == JobStatus.CLOSED) throw new Refused(Refusal.JOB_NOT_OPEN);
        if (status != (approvalNeeded ? JobStatus.APPROVED : JobStatus.DRAFT))
            throw new Refused(Refusal.APPROVAL_NEEDED);
        return as(JobStatus.ACTIVE, now, null);
    }

    Job closed(Instant now) {
        if (status == JobStatus.CLOSED) throw new Refused(Refusal.JOB_NOT_OPEN);
        return as(JobStatus.CLOSED, activatedAt, now);
    }

    /** The job as it was before it was closed; one that was never active is a draft again. */
    Job reopened() {
        if (status != JobStatus.CLOSED) throw new Refused(Refusal.JOB_ALREADY_ACTIVE);
        return as(activatedAt == null ? JobStatus.DRAFT : JobStatus.ACTIVE, activatedAt, null);
    }

    private Job as(JobStatus next, @Nullable Instant activated, @Nullable Instant closed) {
        return new Job(
                id,
                version,
                number,
                title,
                description,
                location,
                openings,
                next,
                prospectsEnabled,
                approvalNeeded,
                terms,
                searchText,
                createdBy,
                createdAt,
                activated,
                closed);
    }

    private static String searchText(JobNumber number, String title) {
        return PersonName.fold(title) + " " + number.toString().toLowerCase(java.util.Locale.ROOT);
    }
}
