package org.havn.jobs;

import org.havn.hiring.JobId;

/** Something about a job itself is different: its details, process, team or status. */
public record JobChanged(JobId job) {}
