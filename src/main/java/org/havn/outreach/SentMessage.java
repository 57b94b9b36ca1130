package org.havn.outreach;

import java.time.Instant;
import org.havn.hiring.JobId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** «I wrote to them»: about which job, when (now, if absent), and the text if its sender wants to keep it for themself. */
public record SentMessage(
        @Nullable JobId job, @Nullable Instant at, @Nullable String content) {
    private static final int LONGEST = 10_000;

    public SentMessage {
        content = content == null || content.isBlank() ? null : content.strip();
        if (content != null && content.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        if (content != null && content.indexOf('\u0000') >= 0) throw new Refused(Refusal.MALFORMED);
        if (at != null && at.isBefore(Instant.EPOCH)) throw new Refused(Refusal.MALFORMED);
    }
}
