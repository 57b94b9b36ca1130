package org.havn.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was read from the database within the last second, so that a call in a busy second need not read it again. What
 * this process changes it forgets at once; what another one changed is known here a second later.
 */
public final class Moments<K, V> {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private record Held<V>(@Nullable V value, Instant until) {}

    private final Map<K, Held<V>> held = new ConcurrentHashMap<>();
    private final Clock clock;

    public Moments(Clock clock) {
        this.clock = clock;
    }

    /** What is held of the key, or what is read now; nothing is as good as something. */
    public @Nullable V get(K key, Function<K, @Nullable V> read) {
        var now = clock.instant();
        var known = held.get(key);
        if (known != null && now.isBefore(known.until())) return known.value();
        var value = read.apply(key);
        if (held.size() >= MOST) held.clear();
        held.put(key, new Held<>(value, now.plus(MOMENT)));
        return value;
    }

    /** To be said with every change of it: forgets it now, and again when the change is committed. */
    public void forget(K key) {
        held.remove(key);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                held.remove(key);
            }
        });
    }
}
