package org.havn.hiring;

import java.time.Instant;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/** A member's place on a hiring team; {@code actsFor} names who appointed a delegate. */
public record TeamPlace(
        JobId job, MemberId member, JobRole role, @Nullable MemberId actsFor, Instant addedAt) {}
