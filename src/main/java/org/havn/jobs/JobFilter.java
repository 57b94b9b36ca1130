package org.havn.jobs;

import org.jspecify.annotations.Nullable;

/** What a list of jobs is narrowed to: text in title or number, one status, only jobs whose team the caller is on. */
public record JobFilter(String text, @Nullable JobStatus status, boolean mine) {
    public static final JobFilter NONE = new JobFilter("", null, false);
}
