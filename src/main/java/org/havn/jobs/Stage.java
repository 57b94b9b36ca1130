package org.havn.jobs;

import org.havn.hiring.JobId;
import org.havn.process.StageKind;

/** One step of a job's process; {@code position} counts from 0, the stage of kind PROSPECT comes first. */
public record Stage(StageId id, JobId job, int position, StageKind kind, String name) {}
