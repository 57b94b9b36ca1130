package org.havn.schedule;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of an interview. */
public record InterviewId(UUID value) {
    static InterviewId next() {
        return new InterviewId(UuidCreator.getTimeOrderedEpoch());
    }
}
