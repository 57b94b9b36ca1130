package org.havn.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havn.candidates.Source;
import org.havn.documents.DocumentKind;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.jobs.JobStatus;
import org.havn.pipeline.Outcome;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {
    /** A key in code: {@code say("…")}, or one of two in {@code say(x ? "…" : "…")}. */
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+)\"");

    /** The beginning of keys that are put together from a value: {@code say("role." + …)}. */
    private static final Pattern FAMILY = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"");

    private static final Pattern CALL =
            Pattern.compile("\\bsay\\(([^;]*?)\"([a-z][a-z0-9.-]*)\"(?: : \"([a-z0-9.-]+)\")?");

    @Test
    void everyTextStandsInEveryLanguage() throws IOException {
        assertThat(texts("_da").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts("").stringPropertyNames());
    }

    /** The later one would win in silence, on a screen that nobody thought of. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_da"})
    void noTextIsWrittenTwice(String language) throws IOException {
        var file = Path.of("src/main/resources/vaadin-i18n/translations" + language + ".properties");
        var keys = Files.readAllLines(file).stream()
                .filter(line -> line.matches("[a-z][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertThat(keys).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    @Test
    void everyTextThatTheScreensAskForStands() throws IOException {
        var asked = new TreeSet<String>();
        for (var source : sources()) {
            var calls = CALL.matcher(Files.readString(source));
            while (calls.find())
                Stream.of(calls.group(2), calls.group(3))
                        .filter(key -> key != null)
                        .forEach(asked::add);
        }
        asked.removeIf(key -> key.endsWith("."));
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(texts("").stringPropertyNames()).containsAll(asked);
    }

    @Test
    void everyTextIsAskedForBySomeScreen() throws IOException {
        var named = new TreeSet<String>();
        var families = new TreeSet<String>();
        for (var source : sources()) {
            var code = Files.readString(source);
            KEY.matcher(code).results().forEach(key -> named.add(key.group(1)));
            FAMILY.matcher(code).results().forEach(family -> families.add(family.group(1)));
        }
        named.add("title");
        assertThat(texts("").stringPropertyNames())
                .filteredOn(key -> families.stream().noneMatch(key::startsWith))
                .isSubsetOf(named);
    }

    @Test
    void everyValueOfTheTradeHasAWord() throws IOException {
        var wanted = new ArrayList<String>();
        for (var reason : Refusal.values()) wanted.add("refused." + reason.code());
        wanted.addAll(codes("role", Role.values()));
        wanted.addAll(codes("job-role", JobRole.values()));
        wanted.addAll(codes("job-status", JobStatus.values()));
        wanted.addAll(codes("source", Source.values()));
        wanted.addAll(codes("document-kind", DocumentKind.values()));
        wanted.addAll(codes("outcome", Outcome.values()));
        wanted.addAll(codes("history.change", Change.values()));
        wanted.addAll(codes("stage", StageKind.values()));
        assertThat(texts("").stringPropertyNames()).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_da"})
    void noTextHoldsTheApostropheThatFormattingEats(String language) throws IOException {
        assertThat(texts(language).values()).noneMatch(text -> text.toString().contains("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_da"})
    void noTextIsEmpty(String language) throws IOException {
        assertThat(texts(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    private static ArrayList<String> codes(String family, Enum<?>[] values) {
        var keys = new ArrayList<String>();
        for (var value : values)
            keys.add(family + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return keys;
    }

    private static java.util.List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/havn/dashboard"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = new InputStreamReader(
                Files.newInputStream(Path.of("src/main/resources/vaadin-i18n/translations" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
