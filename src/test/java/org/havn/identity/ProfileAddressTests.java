package org.havn.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileAddressTests {

    private static final ProfileAddress ASTRID = new ProfileAddress.BySlug(new Slug("astrid-holm-demo"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.linkedin.com/in/astrid-holm-demo",
                "https://www.linkedin.com/in/astrid-holm-demo/",
                "http://linkedin.com/in/Astrid-Holm-DEMO?trk=people#top",
                "HTTPS://WWW.LINKEDIN.COM/in/astrid-holm-demo",
                "www.linkedin.com/in/astrid-holm-demo",
                "//www.linkedin.com/in/astrid-holm-demo",
                "https://www.linkedin.com:443/in/astrid-holm-demo",
                "https://dk.linkedin.com/in/astrid-holm-demo/da?originalSubdomain=dk",
                "https://m.linkedin.com/in/astrid-holm-demo",
                "https://touch.www.linkedin.com/in/astrid-holm-demo",
                "https://www.linkedin.com/mwlite/in/astrid-holm-demo",
                "https://www.linkedin.com/mwlite/profile/in/astrid-holm-demo",
                "https://www.linkedin.com/in/in/astrid-holm-demo",
                "https://www.linkedin.com/in//astrid-holm-demo//",
                "https://www.linkedin.com/in/astrid-holm-demo/details/experience/",
                "https://www.linkedin.com/in/astrid-holm-demo/recent-activity/all/",
                "https://www.linkedin.com/in/astrid-holm-demo/overlay/contact-info/",
                "https://www.linkedin.com/in/astrid%2Dholm%2Ddemo",
                "https://www.linkedin.com/in/astrid%E2%80%8E-holm-demo",
                "  https://www.linkedin.com/in/astrid-holm-demo \n",
                "linkedin://in/astrid-holm-demo"
            })
    void allFormsOfAnAddressLeadToOnePerson(String written) {
        assertThat(ProfileAddress.parse(written)).contains(ASTRID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://www.linkedin.com.evil.test/in/x-y-z",
                "https://evil-linkedin.com/in/x-y-z",
                "https://www.linkedin.com@evil.test/in/x-y-z",
                "https://www.linkedin.com:80@evil.test/in/x-y-z",
                "https://evil.test/https://www.linkedin.com/in/x-y-z",
                "https://evil.test#www.linkedin.com/in/x-y-z",
                "https://evil.test\\.linkedin.com/in/x-y-z",
                "https://www.linkedin.com\\@evil.test/in/x-y-z",
                "https://www.lınkedin.com/in/x-y-z",
                "https://www.linkedin.com:8443/in/x-y-z",
                "javascript://www.linkedin.com/in/x-y-z",
                "https://www.linkedin.com/in/",
                "https://www.linkedin.com/in/in/",
                "https://www.linkedin.com/in/me/",
                "https://www.linkedin.com/in/unavailable",
                "https://www.linkedin.com/in/edit/intro",
                "https://www.linkedin.com/in/x-y-z/../a-b-c",
                "https://www.linkedin.com/in/x-y-z/%2E%2e/a-b-c",
                "https://www.linkedin.com/in/./a-b-c",
                "https://www.linkedin.com/in/%2e%2e",
                "https://www.linkedin.com/in/x%2Fy",
                "https://www.linkedin.com/in/x%5Cy",
                "https://www.linkedin.com/in/s%25C3%25B8ren",
                "https://www.linkedin.com/in/s%C3ren",
                "https://www.linkedin.com/in/s%C3%2",
                "https://www.linkedin.com/in/a%00b",
                "https://www.linkedin.com/in/a%20b",
                "https://www.linkedin.com/in/a\tb",
                "https://www.linkedin.com/in/%E2%80%8E",
                "https://www.linkedin.com/company/in/x-y-z",
                "https://www.linkedin.com/feed/?redirect=/in/x-y-z",
                "https://www.linkedin.com/search/results/people/?keywords=in",
                "https://www.linkedin.com/talent/profile/AEMAAAAK1XEBsW8MGheGVlZq5q7NF13RvAsE_yc",
                "https://www.linkedin.com/in/ACoAAAAK1XEAsW8MGheGVlZq5q7NF13RvAsE_yc",
                "https://lnkd.in/in/x-y-z"
            })
    void whatOnlyResemblesAnAddressLeadsToNobody(String written) {
        assertThat(ProfileAddress.parse(written)).isEmpty();
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

    @Test
    void anyTextIsReadOrRefusedAndNormalisesToItself() {
        var random = new java.util.Random(20261122);
        String alphabet = "aZåÅøİıßΣ%2F5c/\\.-_ \u200E\u0000\uD83D\uDE80\u0301:?#@+";
        for (int round = 0; round < 20_000; round++) {
            var written = new StringBuilder();
            random.ints(random.nextInt(12), 0, alphabet.length()).forEach(at -> written.append(alphabet.charAt(at)));
            Slug.of(written.toString()).ifPresent(slug -> {
                assertThat(slug.value()).doesNotContain("/", "\\", "%", " ", "\u0000", "\u200E");
                assertThat(Slug.of(slug.encoded())).contains(slug);
            });
            ProfileAddress.parse("https://www.linkedin.com/in/" + written)
                    .ifPresent(address ->
                            assertThat(ProfileAddress.parse(address.url())).contains(address));
        }
    }
}
