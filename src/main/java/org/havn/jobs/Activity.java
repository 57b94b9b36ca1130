package org.havn.jobs;

import org.havn.process.ActivityKind;
import org.havn.process.ActivitySettings;

/** Something to be done in a stage of a job; {@code position} counts from 0 within its stage. */
public record Activity(
        ActivityId id, StageId stage, int position, ActivityKind kind, String name, ActivitySettings settings) {}
