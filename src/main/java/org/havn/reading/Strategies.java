package org.havn.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tries the known ways to a field, the most stable first, and remembers which of them found it. */
final class Strategies {

    /** A way to a field; its name is kept with the profile, so that a changed layout shows in the figures. */
    record Way<T>(String name, Supplier<T> reads) {}

    private final Map<String, String> used = new LinkedHashMap<>();

    static <T> Way<T> way(String name, Supplier<T> reads) {
        return new Way<>(name, reads);
    }

    @SafeVarargs
    final Optional<String> text(String field, Way<Optional<String>>... ways) {
        for (Way<Optional<String>> way : ways) {
            Optional<String> found = way.reads().get();
            // A dash where the text should be is an answer: another way would only find another text.
            if (found.isPresent() && !says(found.get())) {
                return Optional.empty();
            }
            if (found.isPresent()) {
                used.put(field, way.name());
                return found;
            }
        }
        return Optional.empty();
    }

    <T> List<T> list(String field, List<Way<? extends Collection<T>>> ways) {
        for (Way<? extends Collection<T>> way : ways) {
            Collection<T> found = way.reads().get();
            if (!found.isEmpty()) {
                used.put(field, way.name());
                return found.stream().distinct().toList();
            }
        }
        return List.of();
    }

    Map<String, String> used() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(used));
    }

    /** LinkedIn prints dashes where a person left a field empty. */
    private static boolean says(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0xFFFF);
    }
}
