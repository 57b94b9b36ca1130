package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.havn.identity.OpaqueId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded, invented page beside what is to be read of it, or why it is to be refused. */
class ProfilePageTests {

    private static final Path PAIRS = Path.of("src/test/resources/profiles");

    /** Pairs whose layout the reader does not master yet. Whoever mends the reader takes the name out. */
    private static final Set<String> NOT_YET_READ = Set.of();

    /** Pairs that are misread when they are written down otherwise. */
    private static final Set<String> NOT_YET_READ_SHAKEN = Set.of();

    static List<String> pages() throws IOException {
        return PairFixture.names();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsThePageAsItsExpectationSays(String name) {
        PairFixture pair = PairFixture.named(name);
        check(name, NOT_YET_READ, () -> pair.agreesWith(ProfilePage.read(pair.html(), pair.url())));
    }

    /** A live page is 0.3 to 1.9 MB, most of it feed, scripts and other people. */
    @ParameterizedTest
    @MethodSource("pages")
    void readsTheSameFromTheMidstOfAFullSizedPage(String name) {
        PairFixture pair = PairFixture.named(name);
        check(name, NOT_YET_READ, () -> {
            for (int seed = 1; seed <= 2; seed++) {
                int size = new Random(name.hashCode() + seed).nextInt(300_000, 1_900_000);
                String page = new MessFixture(name, seed).around(pair.html(), size);
                pair.agreesWith(ProfilePage.read(page, pair.url()));
            }
        });
    }

    /** Breaks, comments, empty boxes and unknown attributes change with every build of the page. */
    @ParameterizedTest
    @MethodSource("pages")
    void readsTheSameHoweverThePageIsWrittenDown(String name) {
        PairFixture pair = PairFixture.named(name);
        check(name, NOT_YET_READ_SHAKEN, () -> {
            for (int seed = 1; seed <= 3; seed++) {
                pair.agreesWith(ProfilePage.read(ShakenFixture.shaken(pair.html(), seed), pair.url()));
            }
        });
    }

    private static void check(String name, Set<String> notYet, Runnable reading) {
        if (notYet.contains(name)) {
            assertThatThrownBy(reading::run)
                    .as("This pair is read now: take it out of the set")
                    .isInstanceOf(AssertionError.class);
        } else {
            reading.run();
        }
    }

    @Test
    void waitsForNoPairThatIsNotThere() throws IOException {
        assertThat(pages())
                .containsAll(NOT_YET_READ)
                .containsAll(NOT_YET_READ_SHAKEN)
                .hasSizeGreaterThan(20);
    }

    @Test
    void saysNothingOfThePeopleItDoubts() throws IOException {
        String page = Files.readString(PAIRS.resolve("refused-previous-person.html"));
        switch (ProfilePage.read(page, "https://www.linkedin.com/in/clara-other-sample/")) {
            case ProfilePage.NotSure(ProfilePage.Doubt _, String why, String _) ->
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
}
