package org.havn.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of an activity of a job's stage. */
public record ActivityId(UUID value) {
    static ActivityId next() {
        return new ActivityId(UuidCreator.getTimeOrderedEpoch());
    }
}
