package org.havn.pipeline;

import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;

/** An export was undone; the application is gone. */
public record ExportUndone(ApplicationId application, CandidateId candidate, JobId job) {}
