package org.havn.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class MomentsTests {
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final Moments<String, String> moments = new Moments<>(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void readsOnceInASecond() {
        assertThat(moments.get("a", key -> "first")).isEqualTo("first");
        assertThat(moments.get("a", key -> "second")).isEqualTo("first");
        assertThat(moments.get("b", key -> "another")).isEqualTo("another");
        now = now.plus(Duration.ofSeconds(1));
        assertThat(moments.get("a", key -> "second")).isEqualTo("second");
    }

    /** Else somebody who is unknown would cost more than somebody known. */
    @Test
    void holdsThatThereIsNothing() {
        assertThat(moments.get("a", key -> null)).isNull();
        assertThat(moments.get("a", key -> "something")).isNull();
    }

    @Test
    void forgetsAtOnceWhatIsChanged() {
        moments.get("a", key -> "first");
        moments.forget("a");
        assertThat(moments.get("a", key -> "second")).isEqualTo("second");
    }

    /** Somebody else reads while the change is under way, and finds what was. */
    @Test
    void forgetsAgainWhenTheChangeIsCommitted() {
        TransactionSynchronizationManager.initSynchronization();
        try {
            moments.forget("a");
            assertThat(moments.get("a", key -> "before")).isEqualTo("before");
            TransactionSynchronizationUtils.triggerAfterCompletion(0);
        } finally {
            TransactionSynchronizationManager.clearSynchronization();
        }
        assertThat(moments.get("a", key -> "after")).isEqualTo("after");
    }
}
