package org.havn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UseCaseTests {
    private static final Pattern NUMBER = Pattern.compile("UC-[0-9]{2}");

    @Test
    void everyUseCaseHasATestThatNamesIt() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.list(Path.of("docs/use-cases"))) {
            files.map(file -> file.getFileName().toString().substring(0, 5)).forEach(written::add);
        }
        assertThat(written).isNotEmpty();
        var tested = new TreeSet<String>();
        for (var folder : new String[] {"src/test/java", "extension/test"}) tested.addAll(numbersIn(Path.of(folder)));
        assertThat(tested).containsAll(written);
    }

    private static TreeSet<String> numbersIn(Path folder) throws IOException {
        if (!Files.exists(folder)) return new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|ts)$"))
                    .map(UseCaseTests::read)
                    .flatMap(text -> NUMBER.matcher(text).results().map(match -> match.group()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
