package org.havn.schedule;

import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.pipeline.ApplicationId;

/** An interview was planned, changed or cancelled. */
public record InterviewPlanned(InterviewId interview, ApplicationId application, CandidateId candidate, JobId job) {}
