package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RandomFixture.anyOf;
import static org.havn.RandomFixture.oneOf;

import java.io.IOException;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Reading the wrong person is the worst that can happen: whatever else stands on a page, it is one's or nobody's. */
class WrongPersonTests {

    private static List<PairFixture> people;

    @BeforeAll
    static void pairsThatAreRead() throws IOException {
        people = PairFixture.names().stream()
                .map(PairFixture::named)
                .filter(pair -> pair.expected().has("profile"))
                .toList();
        assertThat(people).hasSizeGreaterThan(30);
    }

    @Test
    void aPageIsNeverReadUnderTheAddressOfAnother() {
        anyOf(200, random -> {
            PairFixture page = oneOf(random, people);
            PairFixture other = oneOf(random, people);
            if (areTwo(page, other) && !onlyItsAddressSaysWhoseItIs(page)) {
                assertThat(ProfilePage.read(page.html(), other.url()))
                        .as(page.name() + " under the address of " + other.name())
                        .isNotInstanceOf(ProfilePage.Read.class);
            }
        });
    }

    /** A page of Recruiter or Sales Navigator need not repeat its id: there the browser watches the address. */
    private static boolean onlyItsAddressSaysWhoseItIs(PairFixture page) {
        return List.of("recruiter", "sales").contains(layout(page));
    }

    /** After a step to another person inside the page, LinkedIn leaves nodes of the former one standing; a guest's page is loaded anew. */
    @Test
    void whatAnotherLeftOnThePageNeverBecomesThePerson() {
        anyOf(300, random -> {
            PairFixture page = oneOf(random, people);
            PairFixture other = oneOf(random, people);
            boolean stepsInside = !page.name().contains("guest");
            if (stepsInside
                    && areTwo(page, other)
                    && ProfilePage.read(mixed(page, other, random), page.url()) instanceof ProfilePage.Read read) {
                String where = page.name() + " with cards of " + other.name();
                assertThat(ids(page)).as(where).containsAll(read.identity().ids());
                assertThat(read.profile().name()).as(where).isEqualTo(name(page));
            }
        });
    }

    private static String mixed(PairFixture page, PairFixture other, RandomGenerator random) {
        Document mixed = Jsoup.parse(page.html());
        for (int card = random.nextInt(1, 3); card > 0; card--) {
            Element left = oneOf(random, cards(Jsoup.parse(other.html())));
            Element place = oneOf(random, cards(mixed));
            if (random.nextBoolean()) place.before(left.clone());
            else place.after(left.clone());
        }
        return mixed.outerHtml();
    }

    /** Whole pieces, as a program would leave or replace them. */
    private static List<Element> cards(Document page) {
        return page.select("body > *, main, main > *, section, [data-test-profile-container], [componentkey]");
    }

    private static boolean areTwo(PairFixture page, PairFixture other) {
        return ids(page).stream().noneMatch(ids(other)::contains);
    }

    private static List<String> ids(PairFixture pair) {
        return pair.expected().get("ids").valueStream().map(JsonNode::asString).toList();
    }

    private static String layout(PairFixture pair) {
        return pair.expected().get("profile").path("layout").asString("");
    }

    private static String name(PairFixture pair) {
        return pair.expected().get("profile").get("name").asString();
    }
}
