package org.havn.poolsearch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havn.shared.PersonName;

/** A question in words as the patterns, of PostgreSQL, that a found person's folded words match, each of them. */
final class Terms {
    private static final Pattern PARTS = Pattern.compile("\"([^\"]*)\"?|([^\\s\"]+)");
    private static final int MOST = 12;
    /** Found inside of any word, so short a term would find nearly everybody. */
    private static final int SHORT = 2;

    private Terms() {}

    /** Nothing where the question has no letter to look for. */
    static Optional<List<String>> of(String text) {
        var terms = PARTS.matcher(text)
                .results()
                .map(part -> part.group(1) == null ? word(part.group(2)) : exact(part.group(1)))
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
        return terms.isEmpty() && !text.isBlank() ? Optional.empty() : Optional.of(terms);
    }

    private static Optional<String> exact(String phrase) {
        if (phrase.contains("@")) return Optional.of("(^|\\s)" + literally(phrase.strip()) + "($|\\s)");
        return folded(phrase).map(words -> "(^|\\s)" + words + "($|\\s)");
    }

    private static Optional<String> word(String word) {
        var begins = word.endsWith("*");
        if (word.contains("@")) return Optional.of(literally(begins ? word.substring(0, word.length() - 1) : word));
        return folded(word).map(words -> begins || words.length() <= SHORT ? "(^|\\s)" + words : words);
    }

    private static Optional<String> folded(String text) {
        return Optional.of(PersonName.fold(text)).filter(words -> !words.isEmpty());
    }

    /** An e-mail address is kept as it is written. */
    private static String literally(String address) {
        return address.toLowerCase(Locale.ROOT).replace("\u0000", "").replaceAll("([^\\p{L}\\p{N}])", "\\\\$1");
    }
}
