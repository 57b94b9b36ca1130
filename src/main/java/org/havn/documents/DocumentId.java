package org.havn.documents;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a document. */
public record DocumentId(UUID value) {
    static DocumentId next() {
        return new DocumentId(UuidCreator.getTimeOrderedEpoch());
    }
}
