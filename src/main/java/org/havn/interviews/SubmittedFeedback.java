package org.havn.interviews;

import java.time.Instant;
import org.havn.pipeline.ApplicationId;

/** Feedback as others read it. */
public record SubmittedFeedback(
        FeedbackId id,
        ApplicationId application,
        String jobTitle,
        String stage,
        String interviewer,
        boolean recommend,
        String overall,
        String strengths,
        String weaknesses,
        Instant submittedAt) {}
