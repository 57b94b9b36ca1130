package org.havn.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {
    private static final String[] LETTERS = {
        "a", "e", "o", "u", "y", "k", "l", "s", "æ", "ø", "å", "ä", "ö", "ü", "ß", "é", "ı", "ð", "þ", "ł", "ł", " ",
        "-", "’"
    };

    @ParameterizedTest
    @CsvSource({
        "Sørensen, Soerensen",
        "Sørensen, Sorensen",
        "Sørensen, Sörensen",
        "Ågård, Aagaard",
        "Ågård, Agard",
        "Kjær, Kjaer",
        "Müller, Mueller",
        "Björn Lindström, Bjoern Lindstroem",
        "Strauß, Strauss",
        "ÆRØ, aeroe",
        "Anne-Marie, anne marie",
        "Søren ★ Ågård, Soeren Aagaard",
    })
    void oneNameHoweverItIsWritten(String one, String other) {
        assertThat(PersonName.fold(one)).isEqualTo(PersonName.fold(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Sørensen, Hansen", "Bo, Bodil", "Holm, Holt"})
    void anotherNameStaysAnother(String one, String other) {
        assertThat(PersonName.fold(one)).isNotEqualTo(PersonName.fold(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"★", "— · —", "\u200b", "😀", "´"})
    void ornamentsFoldToNothing(String ornament) {
        assertThat(PersonName.fold(ornament)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("anyNames")
    void caseAndComposedLettersMakeNoDifference(String name) {
        assertThat(PersonName.fold(name.toUpperCase(Locale.of("tr")))
                        .replace("i", "")
                        .replace(" ", ""))
                .isEqualTo(PersonName.fold(name).replace("i", "").replace(" ", ""));
        assertThat(PersonName.fold(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)))
                .isEqualTo(PersonName.fold(name));
    }

    @Test
    void foldingLeavesNoWildcardOfAQuestion() {
        assertThat(PersonName.fold("%_\\'\"")).isEmpty();
    }

    static Stream<String> anyNames() {
        var random = new Random(20261123);
        return Stream.generate(() -> {
                    var name = new StringBuilder("m");
                    for (var i = random.nextInt(12); i >= 0; i--) name.append(LETTERS[random.nextInt(LETTERS.length)]);
                    return name.toString();
                })
                .limit(200);
    }
}
