package org.havn.jobs;

/** One step of a job's process; {@code position} counts from 0, the stage of kind PROSPECT comes first. */
public record Stage(StageId id, JobId job, int position, Kind kind, String name) {
    /** What a stage is for, whatever it is called. */
    public enum Kind {
        PROSPECT,
        APPLICATION,
        SCREENING,
        INTERVIEW,
        OFFER
    }
}
