package org.havn.notices;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a notice. */
public record NoticeId(UUID value) {
    static NoticeId next() {
        return new NoticeId(UuidCreator.getTimeOrderedEpoch());
    }
}
