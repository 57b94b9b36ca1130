package org.havn.pipeline;

import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;

/** An application was closed with a reason. */
public record ApplicationRejected(ApplicationId application, CandidateId candidate, JobId job) {}
