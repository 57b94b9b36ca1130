package org.havn.hiring;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a job; it lives with the hiring team, the lowest room that asks about a job. */
public record JobId(UUID value) {
    public static JobId next() {
        return new JobId(UuidCreator.getTimeOrderedEpoch());
    }
}
