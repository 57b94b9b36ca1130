package org.havn.interviews;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a feedback form. */
public record FeedbackId(UUID value) {
    static FeedbackId next() {
        return new FeedbackId(UuidCreator.getTimeOrderedEpoch());
    }
}
