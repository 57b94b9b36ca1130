package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.havn.identity.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
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
        long started = System.nanoTime();
        assertThat(ProfilePage.read(html, URL)).isInstanceOf(ProfilePage.Read.class);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    /** Cutting, doubling and turning pieces of a page never makes it fail, and never another person's page. */
    @ParameterizedTest
    @MethodSource("pages")
    void survivesPagesTornApart(Path file) throws IOException {
        String page = Files.readString(file);
        var random = new Random(page.length());
        for (int round = 0; round < 60; round++) {
            int from = random.nextInt(page.length());
            int to = from + random.nextInt(Math.min(400, page.length() - from));
            String torn = switch (round % 3) {
                case 0 -> page.substring(0, from) + page.substring(to);
                case 1 -> page.substring(0, to) + page.substring(from);
                default ->
                    page.substring(0, from)
                            + new StringBuilder(page.substring(from, to)).reverse()
                            + page.substring(to);
            };
            if (ProfilePage.read(torn, URL) instanceof ProfilePage.Read read) {
                assertThat(read.identity().slug()).isEqualTo(new Slug("freja-strand-sample"));
            }
        }
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
