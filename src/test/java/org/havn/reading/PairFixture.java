package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havn.identity.ComposerAddress;
import org.havn.identity.Identity;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented page and what is to be read of it: {@code <layout>-<language>-<what>.html} beside {@code .json}.
 *
 * <p>The expectation says either {@code refused}, one doubt or several of which each would do, or {@code ids} and
 * {@code profile}. Without {@code strategies} it leaves the reader its own names for them, but every field that was
 * read has one. {@code "orNobody": true} accepts a doubt as well; never another person. {@code "only"} names the
 * fields that count where the rest is not promised.
 */
record PairFixture(String name, String html, JsonNode expected) {

    private static final Path FOLDER = Path.of("src/test/resources/profiles");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .map(name -> name.substring(0, name.length() - ".html".length()))
                    .sorted()
                    .toList();
        }
    }

    static PairFixture named(String name) {
        try {
            return new PairFixture(
                    name,
                    Files.readString(FOLDER.resolve(name + ".html")),
                    JSON.readTree(Files.readString(FOLDER.resolve(name + ".json"))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String url() {
        return expected.get("url").asString();
    }

    /** A page that was cut or lengthened may say less of whose it is, and is never another person's. */
    void isOf(Identity read) {
        if (expected.has("profile")) {
            assertThat(texts(expected.get("ids"))).as(name).containsAll(read.ids());
        } else {
            assertThat(read.agreesWith(Identity.of(url(), List.of(), null, null)))
                    .as(name)
                    .isTrue();
        }
    }

    void agreesWith(ProfilePage.Answer answer) {
        switch (answer) {
            case ProfilePage.Read read -> agreesWith(read);
            case ProfilePage.NotSure(ProfilePage.Doubt doubt, String why, String _) ->
                agreesWithRefusal(doubt.name(), why);
            case ProfilePage.NotAProfile() -> agreesWithRefusal("NOT_A_PROFILE", "no profile");
        }
    }

    private void agreesWith(ProfilePage.Read read) {
        ObjectNode profile = JSON.valueToTree(read.profile());
        assertThat(expected.has("profile"))
                .as("Somebody was read where nobody should be: " + profile.toPrettyString())
                .isTrue();
        assertThat(read.identity().ids()).containsExactlyInAnyOrderElementsOf(texts(expected.get("ids")));
        ObjectNode wanted = expected.get("profile").deepCopy().asObject();
        if (!wanted.has("composer")) {
            isTheirs(profile.path("composer"));
            profile.remove("composer");
        }
        if (!wanted.has("strategies")) {
            everyFieldHasAStrategy(profile);
            profile.remove("strategies");
        }
        if (!wanted.has("contact") && saysNothing(profile.path("contact"))) {
            profile.remove("contact");
        }
        if (expected.has("only")) {
            profile.retain(texts(expected.get("only")));
        }
        assertThat(profile).as(profile.toPrettyString()).isEqualTo(wanted);
    }

    private void agreesWithRefusal(String doubt, String why) {
        if (!expected.path("orNobody").asBoolean(false)) {
            assertThat(texts(expected.path("refused"))).as(name + ": " + why).contains(doubt);
        }
    }

    private static void everyFieldHasAStrategy(JsonNode profile) {
        for (Map.Entry<String, JsonNode> field : profile.properties()) {
            boolean ofTheReading =
                    List.of("strategies", "layout", "shown", "contact").contains(field.getKey());
            if (!ofTheReading && !saysNothing(field.getValue())) {
                assertThat(profile.path("strategies").path(field.getKey()).asString(""))
                        .as("Strategy of " + field.getKey())
                        .isNotBlank();
            }
        }
    }

    /** Whatever stands on the page: a message is written to the subject or to nobody. */
    private void isTheirs(JsonNode composer) {
        if (!saysNothing(composer)) {
            assertThat(ComposerAddress.ofLink(composer.asString())
                            .map(address -> "urn:" + address.to().value()))
                    .as(name)
                    .hasValueSatisfying(
                            to -> assertThat(texts(expected.get("ids"))).contains(to));
        }
    }

    private static boolean saysNothing(@Nullable JsonNode value) {
        return value == null
                || value.isNull()
                || value.isMissingNode()
                || value.isContainer() && value.valueStream().allMatch(PairFixture::saysNothing);
    }

    private static List<String> texts(JsonNode oneOrSeveral) {
        return oneOrSeveral.isArray()
                ? oneOrSeveral.valueStream().map(JsonNode::asString).toList()
                : List.of(oneOrSeveral.asString("somebody"));
    }
}
