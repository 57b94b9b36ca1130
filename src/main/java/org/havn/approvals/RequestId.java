package org.havn.approvals;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a request for approval. */
public record RequestId(UUID value) {
    static RequestId next() {
        return new RequestId(UuidCreator.getTimeOrderedEpoch());
    }
}
