package org.havn.interviews;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;

/** A form that the caller is expected to hand in: on an open application at a stage that asks them; since the interview was over, or the stage was reached. */
public record FeedbackOwed(
        ApplicationId application,
        CandidateId candidate,
        String candidateName,
        String jobTitle,
        String stage,
        Instant since,
        boolean begun) {}
