package org.havn.notes;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a note. */
public record NoteId(UUID value) {
    static NoteId next() {
        return new NoteId(UuidCreator.getTimeOrderedEpoch());
    }
}
