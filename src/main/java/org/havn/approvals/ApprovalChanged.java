package org.havn.approvals;

import org.havn.hiring.JobId;

/** Somebody was asked to approve the job, has answered, or need not any more. */
public record ApprovalChanged(JobId job) {}
