package org.havn.jobs;

/** A job became open for prospects and applicants. */
public record JobActivated(JobId job) {}
