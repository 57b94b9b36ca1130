package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.havn.RandomFixture.anyOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading answers whatever it is given, and soon; two megabytes is what the caller lets through. */
@Timeout(20)
class HostilePageTests {

    private static final String URL = "https://www.linkedin.com/in/freja-strand-sample/";
    private static final Path PAGES = Path.of("src/test/resources/profiles");
    private static final int LIMIT = 2 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<a href=/in/freja-strand-sample/overlay/contact-info/>",
                "<b><i><u>",
                "<table><tr><td>",
                "<li>",
                "<ul><li>",
                "<p><span aria-hidden=true>x",
                "<select><option>",
                "<svg><math>",
                "<section data-member-id=7><h1>a",
                "<!--",
                "\u0000",
                "&#0;",
                "<template>",
                "&lt;",
                "<font><a><nobr>"
            })
    void survivesEndlessNestingInAPageThatBeginsWell(String piece) throws IOException {
        String begins =
                Files.readString(PAGES.resolve("sdui-en-nested-links.html")).replace("</body></html>", "");
        String html = begins + piece.repeat((LIMIT - begins.length()) / piece.length());
        assertThatCode(() -> ProfilePage.read(html, URL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><p>Engineer</p><p>Fjordlys</p><p>Jan 2020 - Present</p></li>",
                "<div componentkey=entity-collection-item-1><p>Engineer</p><p>Fjordlys</p><p>Jan 2020 - Present</p>",
                "<div componentkey=entity-collection-item-1><ul><li><p>Engineer</p><p>Jan 2020 - Present</p>",
                "<p>2020 - ",
                "<span aria-hidden=true>a</span><span>"
            })
    void survivesASectionWithoutEnd(String piece) throws IOException {
        String section =
                "com.linkedin.sdui.profile.card.refACoAAAAK1XUBWLUHIA1YQLq7ukGlop9zKgst70EExperienceTopLevelSection";
        String begins = Files.readString(PAGES.resolve("sdui-en-nested-links.html"))
                .replaceAll("ExperienceTopLevelSection", "Elsewhere")
                .replace("</body></html>", "<section componentkey=\"" + section + "\">");
        String html = begins + piece.repeat((LIMIT - begins.length()) / piece.length());
        assertThat(ProfilePage.read(html, URL)).isInstanceOf(ProfilePage.Read.class);
    }

    static Stream<Arguments> sectionsWithoutEnd() {
        String entry = "<div data-view-name=profile-component-entity><span aria-hidden=true>Engineer</span>";
        return Stream.of(
                        List.of(
                                "pvs-en-grouped-roles",
                                "<section data-view-name=profile-card><div id=experience></div><ul>",
                                entry,
                                entry + "<span aria-hidden=true>Fjordlys</span></div>",
                                "<li>" + entry,
                                "<a href=/in/ingrid-voss-sample/details/experience>x</a>",
                                "<section><div id=skills></div>",
                                "<section data-member-id=710001><h1>x</h1>"),
                        List.of(
                                "guest-en-grouped",
                                "<section data-section=experience><ul>",
                                "<ul><li class=experience-item><h3 class=experience-item__title>a</h3>",
                                "<ul><li><h3>a</h3><span class=date-range>2020",
                                "<section data-section=experience>",
                                "<div class=show-more-less-text__text--more>a"),
                        List.of(
                                "recruiter-en-full-page",
                                "<div data-test-position-list-container>",
                                "<li data-test-position-entity><div data-test-position-entity-title>a",
                                "<div data-test-grouped-position-entity><div data-test-grouped-position-entity-title>a",
                                "<div data-test-education-entity-school-name>a</div>",
                                "<div data-test-profile-container>",
                                "<div data-test-topcard-condensed-lockup><span data-test-row-lockup-full-name>a</span>"),
                        List.of(
                                "sales-en-lead",
                                "<section data-sn-view-name=feature-lead-experience><ul>",
                                "<li class=_experience-entry><h2 data-anonymize=job-title>a</h2>",
                                "<li class=_experience-entry><ul>",
                                "<h2 data-anonymize=job-title>a</h2>",
                                "<section data-sn-view-name=feature-lead-education><b data-anonymize=education-name>a</b>",
                                "<h1 data-anonymize=person-name>a</h1>"),
                        List.of(
                                "legacy-en-2019",
                                "<section id=experience-section><ul>",
                                "<li><h3>a</h3><p class=pv-entity__secondary-title>b</p>",
                                "<section class=pv-top-card-section><h1 class=pv-top-card-section__name>a</h1>",
                                "<div class=pv-top-card>"))
                .flatMap(layout ->
                        layout.stream().skip(2).map(piece -> Arguments.of(layout.get(0), layout.get(1), piece)));
    }

    /** Two megabytes of one piece, of which each may hold all that follow: none is looked at once for each of them. */
    @ParameterizedTest
    @MethodSource("sectionsWithoutEnd")
    void survivesASectionWithoutEndInAnyLayout(String name, String section, String piece) {
        PairFixture pair = PairFixture.named(name);
        String begins = pair.html().replaceAll("(?i)</(main|body|html)>", "") + section;
        String html = begins + piece.repeat((LIMIT - begins.length()) / piece.length());
        if (ProfilePage.read(html, pair.url()) instanceof ProfilePage.Read read) {
            pair.isOf(read.identity());
        }
    }

    static List<String> pages() throws IOException {
        return PairFixture.names();
    }

    /** Cutting, doubling and turning pieces of a page never makes it fail, and never another person's page. */
    @ParameterizedTest
    @MethodSource("pages")
    void survivesPagesTornApart(String name) {
        PairFixture pair = PairFixture.named(name);
        String page = pair.html();
        anyOf(30, random -> {
            int from = random.nextInt(page.length());
            int to = from + random.nextInt(Math.min(400, page.length() - from));
            String torn = switch (random.nextInt(3)) {
                case 0 -> page.substring(0, from) + page.substring(to);
                case 1 -> page.substring(0, to) + page.substring(from);
                default ->
                    page.substring(0, from)
                            + new StringBuilder(page.substring(from, to)).reverse()
                            + page.substring(to);
            };
            if (ProfilePage.read(torn, pair.url()) instanceof ProfilePage.Read read) {
                pair.isOf(read.identity());
            }
        });
    }

    @Test
    void keepsNothingThatIsNotText() throws IOException {
        String page = Files.readString(PAGES.resolve("sdui-en-nested-links.html"))
                .replace("Freja Strand", "Freja\u0000\u202E <script>alert(1)</script>&lt;b&gt;Strand")
                .replace("I write servers.", "I\u0000 write &lt;img src=x&gt;\uD800.");
        assertThat(ProfilePage.read(page, URL)).isInstanceOfSatisfying(ProfilePage.Read.class, read -> {
            assertThat(read.profile().name()).isEqualTo("Freja <b>Strand");
            assertThat(read.profile().about()).startsWith("I write <img src=x>.");
        });
    }

    @Test
    void aHostileAddressIsNobody() {
        for (String url :
                new String[] {"", "\u0000", "https://".repeat(10_000), "https://www.linkedin.com" + "/in".repeat(500)
                }) {
            assertThat(ProfilePage.read("<h1>Hello</h1>", url)).isInstanceOf(ProfilePage.NotAProfile.class);
        }
    }
}
