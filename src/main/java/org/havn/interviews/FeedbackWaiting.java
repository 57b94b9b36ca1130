package org.havn.interviews;

import java.time.Instant;
import org.havn.pipeline.ApplicationId;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/** A form that the team waits for: who is to hand it in, since when, and when they were last reminded. */
public record FeedbackWaiting(
        ApplicationId application,
        MemberId member,
        String memberName,
        String jobTitle,
        String stage,
        Instant since,
        @Nullable Instant remindedAt) {}
