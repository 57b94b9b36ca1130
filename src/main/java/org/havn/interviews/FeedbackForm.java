package org.havn.interviews;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.jspecify.annotations.Nullable;

/** The caller's own form on an application at its present stage, with what they need to fill it in. */
public record FeedbackForm(
        ApplicationId application,
        CandidateId candidate,
        String candidateName,
        String jobTitle,
        String stageName,
        FeedbackDraft draft,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt) {}
