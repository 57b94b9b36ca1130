package org.havn;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Says that a room refuses, and why. */
public final class RefusedAssert {
    private RefusedAssert() {}

    public static void assertRefused(Refusal reason, ThrowingCallable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(action)
                .extracting(Refused::reason)
                .isEqualTo(reason);
    }
}
