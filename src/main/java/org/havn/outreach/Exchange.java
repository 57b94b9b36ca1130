package org.havn.outreach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to a candidate as one reader sees it: {@code by} wrote it; {@code own} if the reader did. The job is named to
 * whom it is no news, {@code content} is there for its sender only.
 */
public record Exchange(
        MessageId id,
        String by,
        boolean own,
        @Nullable String jobTitle,
        Instant at,
        @Nullable Instant answeredAt,
        @Nullable String content) {
    public boolean answered() {
        return answeredAt != null;
    }
}
