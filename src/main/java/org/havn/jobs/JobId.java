package org.havn.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a job. */
public record JobId(UUID value) {
    static JobId next() {
        return new JobId(UuidCreator.getTimeOrderedEpoch());
    }
}
