package org.havn.hiring;

/** Somebody came onto a job's team or left it. */
public record TeamChanged(JobId job) {}
