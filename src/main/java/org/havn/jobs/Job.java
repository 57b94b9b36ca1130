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
        String searchText,
        MemberId createdBy,
        Instant createdAt,
        @Nullable Instant activatedAt,
        @Nullable Instant closedAt) {

    static Job draft(JobNumber number, JobDetails details, MemberId by, Instant now) {
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
                searchText(number, details.title()),
                by,
                now,
                null,
                null);
    }

    public JobDetails details() {
        return new JobDetails(title, description, location, openings, prospectsEnabled);
    }

    public boolean active() {
        return status == JobStatus.ACTIVE;
    }

    /** The job with other details; a closed job stays as it is, and prospects are decided before activation. */
    Job edited(JobDetails details) {
        if (status == JobStatus.CLOSED) throw new Refused(Refusal.JOB_NOT_OPEN);
        if (active() && details.prospectsEnabled() != prospectsEnabled) throw new Refused(Refusal.JOB_ALREADY_ACTIVE);
        return new Job(
                id,
                version,
                number,
                details.title(),
                details.description(),
                details.location(),
                details.openings(),
                status,
                details.prospectsEnabled(),
                searchText(number, details.title()),
                createdBy,
                createdAt,
                activatedAt,
                closedAt);
    }

    /** The job, open for prospects and applicants; only a draft goes straight to active (B4). */
    Job activated(Instant now) {
        if (active()) throw new Refused(Refusal.JOB_ALREADY_ACTIVE);
        if (status != JobStatus.DRAFT) throw new Refused(Refusal.JOB_NOT_OPEN);
        return as(JobStatus.ACTIVE, now, null);
    }

    Job closed(Instant now) {
        if (status == JobStatus.CLOSED) throw new Refused(Refusal.JOB_NOT_OPEN);
        return as(JobStatus.CLOSED, activatedAt, now);
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
