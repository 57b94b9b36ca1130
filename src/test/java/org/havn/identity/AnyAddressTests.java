package org.havn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RandomFixture.anyOf;
import static org.havn.RandomFixture.inAnyLanguageOfTheServer;
import static org.havn.RandomFixture.oneOf;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for any address and any text that may stand for one. */
class AnyAddressTests {

    private static final String IN = "https://www.linkedin.com/in/";

    /** Separators, broken escapes, controls, marks and letters whose capitals are odd. */
    private static final String NASTY =
            "aZ09-_åÅøİıIßΣςſK%2F5c%C3%B8/\\.:?#@+&= \u00A0\u200E\u202E\u0000\t\n\u0301\uFFFD\uE000\uD83D\uDE80\uFEFF";

    /** What makes a host another one, or a login at another one. */
    private static final List<String> ELSEWHERE = List.of(
            "https://www.linkedin.com.evil.test",
            "https://evil-linkedin.com",
            "https://evillinkedin.com",
            "https://linkedin.com@evil.test",
            "https://www.linkedin.com:pass@evil.test",
            "https://evil.test@www.linkedin.com",
            "https://evil.test/www.linkedin.com",
            "https://evil.test/?https://www.linkedin.com",
            "https://evil.test#www.linkedin.com",
            "https://evil.test\\.linkedin.com",
            "https://www.linkedin.com\\@evil.test",
            "https://www.linkedin.com:8443",
            "https://www.linkedin.com.",
            "https://www.linkedın.com",
            "https://www.linKedin。com",
            "https://www.lin\u200Bkedin.com",
            "https://www.linkedin.com\t",
            "https://www.linkedin.com%2Eevil.test",
            "https:www.linkedin.com",
            "https:///www.linkedin.com",
            "https:////www.linkedin.com",
            "ftp://www.linkedin.com",
            "javascript://www.linkedin.com",
            "blob:https://www.linkedin.com",
            "view-source:https://www.linkedin.com",
            "http://web.archive.org/web/https://www.linkedin.com",
            "https://lnkd.in",
            "https://www.linkedin.dk");

    @Test
    void onePersonIsOneHoweverTheAddressIsWritten() {
        inAnyLanguageOfTheServer(() -> anyOf(600, random -> {
            String name = WrittenFixture.name(random);
            String address = WrittenFixture.address(name, random);
            assertThat(ProfileAddress.parse(address)).as(address).contains(new ProfileAddress.BySlug(new Slug(name)));
        }));
    }

    @Test
    void noOtherSiteIsLinkedIn() {
        anyOf(1_000, random -> {
            String path = WrittenFixture.path(WrittenFixture.name(random), random);
            for (String host : ELSEWHERE)
                assertThat(ProfileAddress.parse(host + path)).as(host + path).isEmpty();
        });
    }

    @Test
    void aLinkWithoutItsSiteIsALinkOfLinkedInsAndOneToAnotherSiteIsNot() {
        anyOf(500, random -> {
            String name = WrittenFixture.name(random);
            String path = WrittenFixture.path(name, random);
            assertThat(ProfileAddress.ofLink(path)).contains(new ProfileAddress.BySlug(new Slug(name)));
            assertThat(ProfileAddress.ofLink("//evil.test" + path)).isEmpty();
            assertThat(ProfileAddress.ofLink(path.substring(1))).isEmpty();
        });
    }

    @Test
    void whatIsEncodedTwiceIsNobody() {
        anyOf(1_000, random -> {
            String name = WrittenFixture.name(random);
            int at = random.nextInt(name.codePointCount(0, name.length()));
            String twice = spelled(
                    name,
                    at,
                    letter -> WrittenFixture.bytes(letter, random.nextBoolean()).replace("%", "%25"));
            assertThat(ProfileAddress.parse(IN + twice)).as(twice).isEmpty();
        });
    }

    @Test
    void whatSeparatesOrCannotBePrintedIsNobodyEncodedOrNot() {
        List<String> forbidden = List.of(
                "/", "\\", "?", "#", "%", " ", "\t", "\n", "\u0000", "\u007F", "\u0085", "\u00A0", "\u2028", "\u3000",
                "\uFFFD", "\uE000", "\uFFFF");
        anyOf(1_000, random -> {
            String name = WrittenFixture.name(random);
            String odd = WrittenFixture.bytes(oneOf(random, forbidden), random.nextBoolean());
            int at = random.nextInt(name.codePointCount(0, name.length()));
            String broken = spelled(name, at, letter -> random.nextBoolean() ? letter + odd : odd + letter);
            assertThat(ProfileAddress.parse(IN + broken)).as(broken).isEmpty();
        });
    }

    @Test
    void bytesThatAreNoTextAreNobodyAndNeverAnotherLetter() {
        List<String> noText = List.of(
                "%",
                "%C",
                "%zz",
                "%C3",
                "%C3%",
                "%F8",
                "%FF",
                "%C0%AF",
                "%C1%A1",
                "%E0%80%AF",
                "%ED%A0%80",
                "%80",
                "%F4%90%80%80",
                "%F0%9F%9A");
        anyOf(1_000, random -> {
            String broken = WrittenFixture.encoded(WrittenFixture.name(random), random) + oneOf(random, noText);
            assertThat(ProfileAddress.parse(IN + broken)).as(broken).isEmpty();
        });
    }

    @Test
    void anyTextIsReadOrRefusedAndNormalisesToItself() {
        inAnyLanguageOfTheServer(() -> anyOf(2_000, random -> {
            String text = nastyText(random);
            Slug.of(text).ifPresent(slug -> {
                assertThat(slug.value())
                        .doesNotContainPattern("[/\\\\?#%\\p{Cc}\\p{Cf}\\p{Z}]")
                        .isNotEqualTo("me");
                assertThat(Slug.of(slug.encoded())).contains(slug);
                assertThat(Slug.of(slug.value())).contains(slug);
            });
            ProfileAddress.parse(IN + text)
                    .ifPresent(address ->
                            assertThat(ProfileAddress.parse(address.url())).contains(address));
            ProfileAddress.parse(text)
                    .ifPresent(
                            address -> assertThat(text.toLowerCase(Locale.ROOT)).contains("linkedin"));
        }));
    }

    /** A lower-case form that is not its own lower-case form would make one person two. */
    @Test
    void everyLetterThereIsNormalisesToItselfOrIsRefused() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            String written = "x" + Character.toString(letter) + "i\u0307y";
            Slug.of(written)
                    .ifPresent(slug ->
                            assertThat(Slug.of(slug.value())).as(written).contains(slug));
        }
    }

    @Test
    void pagesOfNobodyStayNobodysHoweverTheyAreWritten() {
        List<String> nobody = List.of("me", "unavailable", "edit", "in", ".", "..");
        anyOf(500, random -> {
            String word = oneOf(random, nobody);
            String written =
                    WrittenFixture.encoded(random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT), random);
            assertThat(Slug.of(written)).as(written).isEmpty();
            assertThat(ProfileAddress.parse(IN + written)).as(written).isEmpty();
        });
    }

    private interface Spelling {
        String of(String letter);
    }

    private static String spelled(String name, int at, Spelling spelling) {
        int[] letters = name.codePoints().toArray();
        return IntStream.range(0, letters.length)
                .mapToObj(index -> index == at
                        ? spelling.of(Character.toString(letters[index]))
                        : Character.toString(letters[index]))
                .collect(Collectors.joining());
    }

    private static String nastyText(RandomGenerator random) {
        return random.ints(random.nextInt(14), 0, NASTY.length())
                .mapToObj(at -> String.valueOf(NASTY.charAt(at)))
                .collect(Collectors.joining());
    }
}
