package org.havn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProfileAddressTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<JsonNode> addresses() throws IOException {
        return JSON.readTree(Files.readString(Path.of("src/test/resources/addresses.json")))
                .valueStream();
    }

    /** The same file is read by the extension's test. */
    @ParameterizedTest
    @MethodSource("addresses")
    void leadsToThePersonThatTheExtensionFindsInItOrToNobody(JsonNode example) {
        var person = ProfileAddress.parse(example.get("address").asString());
        if (example.path("nobody").asBoolean(false)) assertThat(person).isEmpty();
        else
            assertThat(person)
                    .as(example.toString())
                    .map(ProfileAddressTests::written)
                    .contains(wanted(example));
    }

    private static String wanted(JsonNode example) {
        return example.has("slug")
                ? example.get("slug").asString()
                : example.path("id").asString("number") + " "
                        + example.get("member").asLong();
    }

    private static String written(ProfileAddress address) {
        return switch (address) {
            case ProfileAddress.BySlug(Slug slug) -> slug.value();
            case ProfileAddress.ById(OpaqueId id, Product _) ->
                id.value() + " " + id.memberId().number();
            case ProfileAddress.ByNumber(LinkedInMember member, Product _) -> "number " + member.number();
        };
    }

    @Test
    void anIdIsNeverPutIntoAnAddressOfAnotherProduct() {
        assertThat(ProfileAddress.at(new OpaqueId("AEMAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck"))
                        .url())
                .contains("/talent/profile/");
        assertThat(ProfileAddress.at(new OpaqueId("ACwAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck"))
                        .url())
                .contains("/sales/lead/");
        assertThat(ProfileAddress.at(new OpaqueId("ACoAAAAK1XEBNAoZAfsfns2Z7Q3QMuUAhVwJuck"))
                        .url())
                .contains("/in/");
    }

    @Test
    void anIdInTheAddressKeepsItsCase() {
        String id = "ACoAAAAK1XEBsW8MGheGVlZq5q7NF13RvAsE_yc";
        assertThat(ProfileAddress.parse("https://www.linkedin.com/in/" + id + "?miniProfileUrn=x"))
                .contains(new ProfileAddress.ById(new OpaqueId(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s%C3%B8ren-%C3%A5g%C3%A5rd-demo",
                "søren-ågård-demo",
                "SØREN-ÅGÅRD-DEMO",
                "søren-a\u030Aga\u030Ard-demo"
            })
    void lettersAreEqualHoweverTheyAreWritten(String written) {
        assertThat(ProfileAddress.parse("https://www.linkedin.com/mwlite/in/" + written)
                        .map(ProfileAddress::url))
                .contains("https://www.linkedin.com/in/s%C3%B8ren-%C3%A5g%C3%A5rd-demo");
    }

    @Test
    void aPlusSignIsNoSpace() {
        assertThat(Slug.of("a+b%20").isEmpty()).isTrue();
        assertThat(Slug.of("a+b%2Dc").map(Slug::value)).contains("a+b-c");
    }

    @Test
    void theServersLanguageDoesNotChangeAnAddress() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Slug.of("INGRID-IRIS").map(Slug::value)).contains("ingrid-iris");
            assertThat(ProfileAddress.parse("HTTPS://WWW.LINKEDIN.COM/in/ingrid"))
                    .isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"михаил-петров", "李明-sample", "（ha）-sample", "🚀rocket-sample", "patrick_h", "İstanbul", "ΟΔΟΣ"})
    void normalisingTwiceChangesNothing(String written) {
        Slug once = Slug.of(written).orElseThrow();
        assertThat(Slug.of(once.value())).contains(once);
        assertThat(Slug.of(once.encoded())).contains(once);
        assertThat(ProfileAddress.parse(new ProfileAddress.BySlug(once).url()))
                .contains(new ProfileAddress.BySlug(once));
    }
}
