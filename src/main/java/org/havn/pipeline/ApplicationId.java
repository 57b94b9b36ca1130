package org.havn.pipeline;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of an application. */
public record ApplicationId(UUID value) {
    static ApplicationId next() {
        return new ApplicationId(UuidCreator.getTimeOrderedEpoch());
    }
}
