package org.havn.team;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a pairing between a browser's extension and a member. */
public record PairedBrowserId(UUID value) {
    static PairedBrowserId next() {
        return new PairedBrowserId(UuidCreator.getTimeOrderedEpoch());
    }
}
