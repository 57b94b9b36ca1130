package org.havn.jobs;

import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of jobs is narrowed to: text in title or number, one status, only jobs whose team the caller is on, only
 * those whose team a colleague is on.
 */
public record JobFilter(
        String text,
        @Nullable JobStatus status,
        boolean mine,
        @Nullable MemberId colleague) {
    public static final JobFilter NONE = new JobFilter("", null, false);

    public JobFilter(String text, @Nullable JobStatus status, boolean mine) {
        this(text, status, mine, null);
    }
}
