package org.havn.pipeline;

import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;

/** An export was undone, or an application made by mistake deleted; it is gone. */
public record ApplicationRemoved(ApplicationId application, CandidateId candidate, JobId job) {}
