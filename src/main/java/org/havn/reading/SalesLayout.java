package org.havn.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.identity.LinkedInMember;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Sales Navigator's page of a lead. What may be hidden from onlookers carries {@code data-anonymize} with the name of what
 * it is; the rest are hashed classes. Rows of other leads carry the same names, so rows and asides are left out.
 */
final class SalesLayout implements Layout {

    /** A second heading, which nobody sees, says that this is a lead page; it has neither of these. */
    private static final String NAME = "h1[data-x--lead--name], h1[data-anonymize=person-name], [data-x--lead--name]";

    private static final String ROW = "aside, tr, [data-x-search-result], [data-scroll-into-view]";
    private static final String ROW_NAME =
            "a[href*=/sales/lead/][data-anonymize=person-name], a[href*=/sales/lead/] [data-anonymize=person-name],"
                    + " a[href*=/sales/people/] [data-anonymize=person-name]";

    private static final String MENU_BUTTON = "[data-x--lead-actions-bar-overflow-menu][aria-expanded=true]";
    private static final String MENU = "[id^=hue-menu-]";
    private static final String VIEWER = ".global-nav a[href*=/in/], header a[href*=/in/]";

    private static final String HEADLINE = "[data-anonymize=headline]";
    private static final String PLACE = "[data-anonymize=location]";

    /** A text cut to a few lines; its title attribute has the whole. */
    static final String BLURB = "[data-anonymize=person-blurb]";

    private static final String ABOUT = "[data-sn-view-name=feature-lead-about]";
    private static final String EXPERIENCE =
            "[data-sn-view-name=feature-lead-experience], #scroll-to-experience-section";
    private static final String EDUCATION = "[data-sn-view-name=feature-lead-education]";
    private static final String SKILLS = "[data-sn-view-name=feature-lead-skills] [data-anonymize=skill-name]";

    @Override
    public String name() {
        return "sales";
    }

    @Override
    public boolean idInAddressOnly() {
        return true;
    }

    @Override
    public Optional<Element> topCard(Document page) {
        return headings(page).findFirst().map(SalesLayout::cardAround);
    }

    /** The public address stands in the lead's own menu, if somebody has opened it; rows have such menus as well. */
    @Override
    public List<Claim> claims(Document page, Element topCard) {
        Element button = page.selectFirst(MENU_BUTTON);
        if (button == null) {
            return List.of();
        }
        String controlled = button.attr("aria-controls");
        List<Element> menus = page.select(MENU).stream()
                .filter(menu -> controlled.isEmpty() || menu.id().equals(controlled))
                .toList();
        return menus.size() == 1
                ? Claim.links("menu", menus.getFirst(), "a[href*=/in/]").toList()
                : List.of();
    }

    @Override
    public List<Claim> viewer(Document page, Element topCard) {
        return Claim.links("navigation", page, VIEWER).toList();
    }

    @Override
    public boolean contradicts(Document page, LinkedInMember addressed, String personName) {
        return Claim.contradict(page, ROW_NAME, addressed, personName);
    }

    /** One lead's page is not yet gone while the next one's is there: of two names none is sure. */
    @Override
    public Optional<String> personName(Document page, Element topCard, Strategies strategies) {
        Set<String> names = headings(page).map(Hooks::text).collect(Collectors.toCollection(LinkedHashSet::new));
        return names.size() > 1
                ? Optional.empty()
                : strategies.text(
                        "name",
                        Strategies.way("lead-name", () -> Lines.first(topCard, "[data-x--lead--name]")),
                        Strategies.way("person-name", () -> Lines.first(topCard, NAME)));
    }

    @Override
    public Profile read(Document page, Element topCard, String personName, Strategies strategies) {
        return new Profile(
                personName,
                strategies
                        .text("headline", Strategies.way("anonymize-headline", () -> Hooks.text(topCard, HEADLINE)))
                        .orElse(null),
                strategies
                        .text("location", Strategies.way("anonymize-location", () -> Hooks.text(topCard, PLACE)))
                        .orElse(null),
                strategies
                        .text(
                                "about",
                                Strategies.way(
                                        "about-section",
                                        () -> page.select(ABOUT + " " + BLURB).stream()
                                                .findFirst()
                                                .flatMap(SalesLayout::whole)),
                                Strategies.way(
                                        "blurb-outside-entries",
                                        () -> own(page, BLURB)
                                                .filter(blurb -> blurb.closest("li, " + EXPERIENCE) == null)
                                                .findFirst()
                                                .flatMap(SalesLayout::whole)))
                        .orElse(null),
                strategies.list(
                        "positions",
                        List.of(Strategies.way(
                                "experience-section", () -> SalesEntries.positions(own(page, EXPERIENCE))))),
                strategies.list(
                        "education",
                        List.of(Strategies.way(
                                "education-section", () -> SalesEntries.education(own(page, EDUCATION))))),
                strategies.list(
                        "skills",
                        List.of(Strategies.way(
                                "skills-section",
                                () -> own(page, SKILLS).map(Hooks::text).toList()))),
                List.of(),
                List.of(),
                null,
                Map.of(),
                name(),
                strategies.used(),
                null);
    }

    static Optional<String> whole(Element blurb) {
        String title = Lines.clean(blurb.attr("title"));
        String titled = blurb.attr("title").lines().map(Lines::clean).collect(Collectors.joining("\n"));
        return title.isEmpty()
                ? Optional.of(Hooks.text(blurb)).filter(text -> !text.isEmpty())
                : Optional.of(titled.strip());
    }

    /** What is not of somebody else's row. */
    private static Stream<Element> own(Document page, String selector) {
        return page.select(selector).stream().filter(part -> part.closest(ROW) == null);
    }

    private static Stream<Element> headings(Document page) {
        return own(page, NAME).filter(Element::hasText);
    }

    /** Up to where the headline stands with the name, and no further than their section. */
    private static Element cardAround(Element heading) {
        Element section = heading.closest("section");
        for (Element card = heading.parent(); card != null && card != section; card = card.parent()) {
            if (card.selectFirst(HEADLINE) != null) {
                return card;
            }
        }
        return section != null ? section : heading.parent() == null ? heading : heading.parent();
    }
}
