package org.havn.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names one file's way into a pool. */
public record ImportId(UUID value) {
    static ImportId next() {
        return new ImportId(UuidCreator.getTimeOrderedEpoch());
    }
}
