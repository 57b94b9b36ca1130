package org.havn.approvals;

import java.time.Instant;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/** An approver with their answer; {@code approved} and {@code answeredAt} are null until they have given it. */
public record ApproverAnswer(
        MemberId approver,
        String name,
        boolean active,
        @Nullable Boolean approved,
        String comment,
        @Nullable Instant answeredAt) {
    public boolean given() {
        return approved != null;
    }

    /** Whether the request still waits for them; it does not for whom has left. */
    boolean missing() {
        return !given() && active;
    }
}
