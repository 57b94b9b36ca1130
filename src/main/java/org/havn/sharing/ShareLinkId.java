package org.havn.sharing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a link; not its secret. */
public record ShareLinkId(UUID value) {
    static ShareLinkId next() {
        return new ShareLinkId(UuidCreator.getTimeOrderedEpoch());
    }
}
