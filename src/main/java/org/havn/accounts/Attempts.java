package org.havn.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down guessing: who has tried {@code allowed} times has to wait until they have kept still for a while. */
public final class Attempts<K> {
    private static final int REMEMBERED = 10_000;

    private final int allowed;
    private final Duration wait;
    private final Clock clock;
    private final Map<K, Tries> tries = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Tries(int count, Instant last) {}

    public Attempts(int allowed, Duration wait, Clock clock) {
        this.allowed = allowed;
        this.wait = wait;
        this.clock = clock;
    }

    public synchronized void count(K who) {
        var before = tries.remove(who);
        var count = before == null || stale(before) ? 1 : before.count() + 1;
        tries.put(who, new Tries(count, clock.instant()));
    }

    public synchronized boolean mustWait(K who) {
        var before = tries.get(who);
        return before != null && before.count() >= allowed && !stale(before);
    }

    private boolean stale(Tries before) {
        return before.last().plus(wait).isBefore(clock.instant());
    }
}
