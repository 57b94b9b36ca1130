package org.havn.captures;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** One reading of the page of somebody known. */
public record CaptureId(UUID value) {
    static CaptureId next() {
        return new CaptureId(UuidCreator.getTimeOrderedEpoch());
    }
}
