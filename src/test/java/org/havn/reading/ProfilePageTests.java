package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.havn.identity.Identity;
import org.havn.identity.OpaqueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every recorded, invented page beside what is to be read of it, or why it is to be refused. */
class ProfilePageTests {

    private static final Path PAIRS = Path.of("src/test/resources/profiles");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageAsItsExpectationSays(String name) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(PAIRS.resolve(name + ".json")));
        ProfilePage.Answer answer = ProfilePage.read(
                Files.readString(PAIRS.resolve(name + ".html")),
                expected.get("url").asString());
        switch (answer) {
            case ProfilePage.Read(Identity identity, Profile profile) -> {
                JsonNode read = JSON.valueToTree(profile);
                assertThat(read).as(read.toPrettyString()).isEqualTo(expected.path("profile"));
                assertThat(identity.ids())
                        .containsExactlyElementsOf(JSON.convertValue(expected.get("ids"), Strings.class));
            }
            case ProfilePage.NotSure(ProfilePage.Doubt doubt, String why) ->
                assertThat(doubt.name())
                        .as(why)
                        .isEqualTo(expected.path("refused").asString("read"));
            case ProfilePage.NotAProfile() ->
                assertThat("NOT_A_PROFILE").isEqualTo(expected.path("refused").asString("read"));
        }
    }

    @Test
    void saysNothingOfThePeopleItDoubts() throws IOException {
        String page = Files.readString(PAIRS.resolve("refused-previous-person.html"));
        switch (ProfilePage.read(page, "https://www.linkedin.com/in/clara-other-sample/")) {
            case ProfilePage.NotSure(ProfilePage.Doubt _, String why) ->
                assertThat(why)
                        .contains("contact link")
                        .doesNotContainIgnoringCase("voss")
                        .doesNotContain("clara");
            case ProfilePage.Answer other -> fail("Expected a doubt, not " + other);
        }
    }

    @Test
    void answersForAnAddressByIdWhenTheNumbersAgree() throws IOException {
        String page = Files.readString(PAIRS.resolve("sdui-da-fragment.html"));
        OpaqueId recruiterId = new OpaqueId("AEMAAAAK1XMBQja1_acfhgDLeJhYt3lqkhytW_8");
        assertThat(ProfilePage.read(page, "https://www.linkedin.com/in/" + recruiterId.value()))
                .isInstanceOfSatisfying(
                        ProfilePage.Read.class,
                        read -> assertThat(read.identity().opaqueIds())
                                .hasSize(2)
                                .contains(recruiterId));
        assertThat(ProfilePage.read(page, "https://www.linkedin.com/in/ACoAAAAK1XYB_sdqA1d1t9hpqnrr2brAZgp4EOw"))
                .isInstanceOfSatisfying(
                        ProfilePage.NotSure.class,
                        refused -> assertThat(refused.doubt()).isEqualTo(ProfilePage.Doubt.ANOTHER_PERSON));
    }

    /** Names the element type for Jackson. */
    private static final class Strings extends java.util.ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }
}
