package org.havn.jobs;

import org.havn.hiring.JobId;

/** A job became open for prospects and applicants. */
public record JobActivated(JobId job) {}
