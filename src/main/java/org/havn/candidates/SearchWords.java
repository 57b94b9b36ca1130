package org.havn.candidates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havn.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The words of a question, each as a pattern that is to be found. Three letters and more are found anywhere, fewer where
 * a word begins. Folding leaves no wildcard in a word; an e-mail's are escaped.
 */
record SearchWords(List<String> patterns, boolean blank) {
    private static final int MOST = 12;
    private static final int ANYWHERE = 3;

    static SearchWords of(String text) {
        var patterns = Arrays.stream(text.strip().split("\\s+"))
                .map(word -> word.contains("@") ? escaped(word) : PersonName.fold(word))
                .flatMap(word -> Arrays.stream(word.split(" ")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() < ANYWHERE ? "% " + word + "%" : "%" + word + "%")
                .limit(MOST)
                .toList();
        return new SearchWords(patterns, text.isBlank());
    }

    /** A question of ornaments alone finds nobody. */
    boolean hopeless() {
        return patterns.isEmpty() && !blank;
    }

    /** One condition for each word: only so does the index serve them. */
    String on(String column) {
        return IntStream.range(0, patterns.size())
                .mapToObj(word -> column + " LIKE :word" + word)
                .collect(Collectors.joining(" AND "));
    }

    JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        var bound = statement;
        for (var word = 0; word < patterns.size(); word++) bound = bound.param("word" + word, patterns.get(word));
        return bound;
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
