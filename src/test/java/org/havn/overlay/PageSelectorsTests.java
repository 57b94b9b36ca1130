package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("UC-19")
class PageSelectorsTests {
    @Test
    void ourOwnFileIsGoodAndKeepsItsOrder() throws IOException {
        var own = PageSelectors.read(Files.readAllBytes(Path.of("src/main/resources/selectors.json")));
        assertThat(own.version()).isPositive();
        assertThat(own.selectors()).containsEntry("pvsName", "h1:not(#pv-contact-info)");
        assertThat(own.selectors().keySet()).startsWith("canonical");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<html>                                           | it is not JSON",
                "{`                                               | it is not JSON",
                "[]                                               | it is not a JSON object",
                "null                                             | it is not a JSON object",
                "{\"selectors\":{\"a\":\"h1\"}}                   | \"version\" is not a number from 1",
                "{\"version\":0,\"selectors\":{\"a\":\"h1\"}}     | \"version\" is not a number from 1",
                "{\"version\":1.5,\"selectors\":{\"a\":\"h1\"}}   | \"version\" is not a number from 1",
                "{\"version\":1}                                  | \"selectors\" names none",
                "{\"version\":1,\"selectors\":{}}                 | \"selectors\" names none",
                "{\"version\":1,\"selectors\":[\"h1\"]}           | \"selectors\" names none",
                "{\"version\":1,\"selectors\":{\"a b\":\"h1\"}}   | \"a b\" is not a name",
                "{\"version\":1,\"selectors\":{\"a\":7}}          | \"a\" is not a text",
                "{\"version\":1,\"selectors\":{\"a\":null}}       | \"a\" is not a text",
                "{\"version\":1,\"selectors\":{\"a\":\"\"}}       | \"a\" is not a selector of CSS",
                "{\"version\":1,\"selectors\":{\"a\":\"h1[\"}}    | \"a\" is not a selector of CSS",
                "{\"version\":1,\"selectors\":{\"a\":\"h1:contains(x)\"}} | \"a\" is not a selector of CSS",
            })
    void whatTheExtensionCouldNotUseIsRefusedWithTheReason(String file, String why) {
        assertUnusable(file.replace("`", ""), why);
    }

    @Test
    void sizesAreLimited() {
        assertThat(read(one("h1" + ", h1".repeat(124))).selectors()).hasSize(1);
        assertUnusable(one("h1" + ", h1".repeat(125)), "\"a\" is longer than 500 characters");
        assertUnusable(" ".repeat(PageSelectors.LARGEST) + one("h1"), "it is larger than 65536 bytes");
        var many =
                IntStream.range(0, 501).mapToObj(n -> "\"a" + n + "\":\"h1\"").collect(Collectors.joining(","));
        assertUnusable("{\"version\":1,\"selectors\":{" + many + "}}", "it has more than 500 selectors");
    }

    private static String one(String selector) {
        return "{\"version\":1,\"selectors\":{\"a\":\"" + selector + "\"}}";
    }

    private static PageSelectors read(String file) {
        return PageSelectors.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertUnusable(String file, String why) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(PageSelectors.Unusable.class)
                .hasMessage(why);
    }
}
