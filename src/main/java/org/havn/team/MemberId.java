package org.havn.team;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** The identity of a member. */
public record MemberId(UUID value) {
    static MemberId next() {
        return new MemberId(UuidCreator.getTimeOrderedEpoch());
    }
}
