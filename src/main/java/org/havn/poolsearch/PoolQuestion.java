package org.havn.poolsearch;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.havn.pools.PoolId;
import org.jspecify.annotations.Nullable;

/**
 * Whom one looks for: words, in one pool or all, and for each facet any of the chosen values. A word is found anywhere,
 * {@code Mi*} where a word begins so, and what stands in quotes exactly.
 */
public record PoolQuestion(String text, @Nullable PoolId pool, Map<Facet, Set<String>> chosen) {
    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 20;

    public PoolQuestion {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var kept = new TreeMap<Facet, Set<String>>();
        chosen.forEach((facet, values) -> {
            var few = new LinkedHashSet<String>();
            values.stream()
                    .map(value -> value.replace("\u0000", "").strip().toLowerCase(Locale.ROOT))
                    .filter(value -> !value.isEmpty())
                    .limit(MOST_VALUES)
                    .forEach(few::add);
            if (!few.isEmpty()) kept.put(facet, Set.copyOf(few));
        });
        chosen = Map.copyOf(kept);
    }

    public static PoolQuestion of(String text) {
        return new PoolQuestion(text, null, Map.of());
    }

    public boolean has(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** Whether it asks for anything at all. */
    public boolean everybody() {
        return text.isBlank() && chosen.isEmpty() && pool == null;
    }

    public PoolQuestion with(String words) {
        return new PoolQuestion(words, pool, chosen);
    }

    public PoolQuestion in(@Nullable PoolId other) {
        return new PoolQuestion(text, other, chosen);
    }

    /** The value chosen, or no longer. */
    public PoolQuestion toggled(Facet facet, String value) {
        var next = new EnumMap<Facet, Set<String>>(Facet.class);
        next.putAll(chosen);
        var values = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) values.add(value);
        next.put(facet, values);
        return new PoolQuestion(text, pool, next);
    }
}
