package org.havn.pipeline;

import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;

/** Somebody was added to a job, as prospect or applicant. */
public record ApplicationAdded(ApplicationId application, CandidateId candidate, JobId job) {}
