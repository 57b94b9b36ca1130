package org.havn.pipeline;

/** How many open prospects and applicants a job has. */
public record JobCounts(int prospects, int applicants) {
    public static final JobCounts NONE = new JobCounts(0, 0);
}
