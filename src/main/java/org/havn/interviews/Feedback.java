package org.havn.interviews;

import java.time.Instant;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One interviewer's form on an application at one stage: theirs alone until it is submitted. */
record Feedback(
        @Id FeedbackId id,
        @Version @Nullable Integer version,
        ApplicationId applicationId,
        StageId stageId,
        MemberId interviewer,
        @Nullable Boolean recommend,
        String overall,
        String strengths,
        String weaknesses,
        Instant savedAt,
        @Nullable Instant submittedAt) {

    static Feedback begun(ApplicationId application, StageId stage, MemberId interviewer, Instant now) {
        return new Feedback(FeedbackId.next(), null, application, stage, interviewer, null, "", "", "", now, null);
    }

    FeedbackDraft draft() {
        return new FeedbackDraft(recommend, overall, strengths, weaknesses);
    }

    boolean handedIn() {
        return submittedAt != null;
    }

    Feedback saved(FeedbackDraft draft, Instant now) {
        if (handedIn()) throw new Refused(Refusal.ALREADY_SUBMITTED);
        return with(draft, now, null);
    }

    /** The form, handed in; it needs a recommendation and is changed afterwards only where the activity lets it (D4). */
    Feedback submitted(FeedbackDraft draft, Instant now, boolean editAfter) {
        if (handedIn() && !editAfter) throw new Refused(Refusal.ALREADY_SUBMITTED);
        if (draft.recommend() == null) throw new Refused(Refusal.RECOMMENDATION_NEEDED);
        return with(draft, now, now);
    }

    private Feedback with(FeedbackDraft draft, Instant saved, @Nullable Instant submitted) {
        return new Feedback(
                id,
                version,
                applicationId,
                stageId,
                interviewer,
                draft.recommend(),
                draft.overall(),
                draft.strengths(),
                draft.weaknesses(),
                saved,
                submitted);
    }
}
