package org.havn.interviews;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own form on an application at its present stage, with what they need to fill it in; {@code version} is
 * null while nothing was saved. {@code editable}: not handed in yet, or the activity lets it be changed afterwards (D4).
 */
public record FeedbackForm(
        ApplicationId application,
        CandidateId candidate,
        String candidateName,
        String jobTitle,
        StageId stage,
        String stageName,
        @Nullable Integer version,
        FeedbackDraft draft,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        boolean editable) {}
