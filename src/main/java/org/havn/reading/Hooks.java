package org.havn.reading;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * LinkedIn's own test hooks: {@code data-test-x}, with a twin {@code data-live-test-x} that some builds leave alone. They
 * outlive designs, and say in English what stands there whatever the reader's language.
 */
final class Hooks {

    private Hooks() {}

    /** A selector of elements that carry one of these hooks. */
    static String hooked(String... names) {
        return Arrays.stream(names)
                .map(name -> "[data-test-" + name + "], [data-live-test-" + name + "]")
                .collect(Collectors.joining(", "));
    }

    /** The whole text of the first element that says anything. */
    static Optional<String> text(Element within, String selector) {
        return within.select(selector).stream()
                .map(Hooks::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** All of its lines. */
    static String text(Element element) {
        return Lines.of(element).stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}
