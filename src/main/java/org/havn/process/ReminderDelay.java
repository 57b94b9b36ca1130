package org.havn.process;

import java.time.Duration;
import java.util.Optional;

/** How long after an interview a form not handed in is asked for again. */
public enum ReminderDelay {
    NONE(null),
    HALF_DAY(Duration.ofHours(12)),
    ONE_DAY(Duration.ofDays(1)),
    TWO_DAYS(Duration.ofDays(2)),
    THREE_DAYS(Duration.ofDays(3)),
    ONE_WEEK(Duration.ofDays(7));

    private final Optional<Duration> after;

    ReminderDelay(@org.jspecify.annotations.Nullable Duration after) {
        this.after = Optional.ofNullable(after);
    }

    public Optional<Duration> after() {
        return after;
    }
}
