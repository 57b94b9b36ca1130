package org.havn.dashboard.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {
    private record Person(String name, String town) {}

    private static final List<CsvFile.Column<Person>> COLUMNS =
            List.of(new CsvFile.Column<>("Name", Person::name), new CsvFile.Column<>("Town", Person::town));

    @Test
    void isUtf8WithTheMarkThatSpreadsheetsNeed() throws IOException {
        assertThat(written(List.of(new Person("Søren Ågård", "Ærø")), ','))
                .isEqualTo("\uFEFFName,Town\r\nSøren Ågård,Ærø\r\n");
    }

    @Test
    void quotesWhatHoldsTheSeparatorAQuoteOrALineBreak() throws IOException {
        assertThat(written(List.of(new Person("Holm; Astrid", "\"Old\"\ntown")), ';'))
                .contains("\"Holm; Astrid\";\"\"\"Old\"\"\ntown\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://evil.test\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aNameThatIsAFormulaIsOnlyText(String hostile) throws IOException {
        assertThat(written(List.of(new Person(hostile, "")), ','))
                .containsAnyOf("\n'" + hostile.charAt(0), "\n\"'" + hostile.charAt(0));
    }

    @Test
    void anEmptyListHasItsHeadings() throws IOException {
        assertThat(written(List.of(), ',')).isEqualTo("\uFEFFName,Town\r\n");
    }

    @Test
    void everyPageIsWrittenOnce() throws IOException {
        var people = IntStream.range(0, 1_000)
                .mapToObj(number -> new Person("N" + number, ""))
                .toList();
        assertThat(written(people, ',').lines().skip(1).map(line -> line.replace(",", "")))
                .containsExactlyElementsOf(people.stream().map(Person::name).toList());
    }

    private static String written(List<Person> people, char separator) throws IOException {
        var file = new ByteArrayOutputStream();
        new CsvFile<>(COLUMNS, separator)
                .write(
                        (offset, limit) ->
                                people.stream().skip(offset).limit(limit).toList(),
                        file);
        return file.toString(StandardCharsets.UTF_8);
    }
}
