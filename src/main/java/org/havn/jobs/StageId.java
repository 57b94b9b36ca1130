package org.havn.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a stage of a job. */
public record StageId(UUID value) {
    static StageId next() {
        return new StageId(UuidCreator.getTimeOrderedEpoch());
    }
}
