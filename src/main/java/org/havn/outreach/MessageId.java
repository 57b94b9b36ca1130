package org.havn.outreach;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a logged message. */
public record MessageId(UUID value) {
    static MessageId next() {
        return new MessageId(UuidCreator.getTimeOrderedEpoch());
    }
}
