package org.havn.pipeline;

import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;

/** An application was moved to another stage. */
public record StageReached(ApplicationId application, CandidateId candidate, JobId job) {}
