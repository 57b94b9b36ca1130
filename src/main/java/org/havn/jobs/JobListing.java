package org.havn.jobs;

import java.time.Instant;
import java.util.List;
import org.havn.hiring.JobId;

/** A job as a row of a list; {@code recruiters} are names. */
public record JobListing(
        JobId id,
        JobNumber number,
        String title,
        String location,
        JobStatus status,
        boolean prospectsEnabled,
        int openings,
        List<String> recruiters,
        Instant createdAt) {}
