package org.havn.jobs;

/** Where a job stands between its first draft and its end. */
public enum JobStatus {
    DRAFT,
    PENDING,
    APPROVED,
    REJECTED,
    ACTIVE,
    CLOSED
}
