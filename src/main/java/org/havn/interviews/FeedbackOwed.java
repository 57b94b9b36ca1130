package org.havn.interviews;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;

/** A form that the caller is expected to hand in: an open application at an interview stage of a job they interview for. */
public record FeedbackOwed(
        ApplicationId application,
        CandidateId candidate,
        String candidateName,
        String jobTitle,
        String stage,
        Instant since,
        boolean begun) {}
