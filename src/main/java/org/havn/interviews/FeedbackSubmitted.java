package org.havn.interviews;

import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;

/** An interviewer handed in their form. */
public record FeedbackSubmitted(FeedbackId feedback, ApplicationId application, CandidateId candidate) {}
