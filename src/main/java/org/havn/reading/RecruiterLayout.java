package org.havn.reading;

import static org.havn.reading.Hooks.hooked;
import static org.havn.reading.Strategies.way;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.identity.LinkedInMember;
import org.havn.reading.Profile.Education;
import org.havn.reading.Profile.Position;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Recruiter and Recruiter Lite: one candidate, on a page of their own or in a drawer over a list. Similar profiles and
 * shared connections are built of the same pieces, so everything is looked for in the candidate's own container.
 */
final class RecruiterLayout implements Layout {

    /** The product's name for the drawer; the list behind it has no container of its own. */
    private static final String DRAWER = ".profile-slidein__wrapper";

    private static final String CONTAINER = hooked("profile-container");
    private static final String TOP_CARD = hooked("topcard-condensed-lockup");
    private static final String NAME = hooked("row-lockup-full-name");
    private static final String LINK_TO_PROFILE = hooked("link-to-profile-link");

    /** In the card of personal information, without a click; in the hover card, once it is open. */
    private static final String PUBLIC_LINK = hooked("personal-info-profile-link", "public-profile-link");

    private static final String VIEWER = ".global-nav a[href*=/in/], header a[href*=/in/]";

    private static final String TITLE = hooked("position-entity-title", "grouped-position-entity-title");
    private static final String GROUP = hooked("grouped-position-entity");
    private static final String COMPANY = either("company-name");
    private static final String COMPANY_LINK = either("company-link");
    private static final String SCHOOL = hooked("education-entity-school-name");

    private static final String SKILLS =
            "[data-test-profile-skills-card] [data-test-skill-entity-skill-name], [data-live-test-profile-skills-card] [data-live-test-skill-entity-skill-name]";

    private static final String SUMMARY =
            "[data-test-summary-card] .text-highlighter__text, [data-live-test-summary-card] .text-highlighter__text";

    private static final Pattern LEADING_DOT = Pattern.compile("^[·•]\\s*");
    private static final int MOST = 200;

    private static String either(String part) {
        return hooked("position-entity-" + part, "grouped-position-entity-" + part);
    }

    @Override
    public String name() {
        return "recruiter";
    }

    @Override
    public boolean idInAddressOnly() {
        return true;
    }

    @Override
    public Optional<Element> topCard(Document page) {
        return topCards(page).findFirst();
    }

    @Override
    public List<Claim> claims(Document page, Element topCard) {
        return Stream.concat(
                        containers(page).stream()
                                .flatMap(container -> Claim.links("personal information", container, PUBLIC_LINK)),
                        topCards(page).flatMap(card -> Claim.links("name", card, LINK_TO_PROFILE)))
                .toList();
    }

    @Override
    public List<Claim> viewer(Document page, Element topCard) {
        return Claim.links("navigation", page, VIEWER).toList();
    }

    @Override
    public boolean contradicts(Document page, LinkedInMember addressed, String personName) {
        return Claim.contradict(page, LINK_TO_PROFILE, addressed, personName);
    }

    /** One drawer slides out while another slides in: of two names none is sure. */
    @Override
    public Optional<String> personName(Document page, Element topCard, Strategies strategies) {
        Set<String> names = topCards(page)
                .flatMap(card -> Lines.first(card, NAME).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.size() > 1
                ? Optional.empty()
                : strategies.text(
                        "name",
                        way("lockup-name", () -> Lines.first(topCard, NAME)),
                        way("lockup-link", () -> Lines.first(topCard, LINK_TO_PROFILE)));
    }

    @Override
    public Profile read(Document page, Element topCard, String personName, Strategies strategies) {
        Element container = container(page, topCard);
        Optional<String> headline = strategies.text(
                "headline",
                way("lockup-headline", () -> Hooks.text(topCard, hooked("row-lockup-headline"))),
                way("lockup-title", () -> Hooks.text(topCard, hooked("row-lockup-title"))));
        Optional<String> location = strategies.text(
                "location", way("lockup-location", () -> place(topCard, hooked("row-lockup-location"))));
        Optional<String> about = strategies.text(
                "about",
                way("summary-text", () -> Hooks.text(container, hooked("summary-card-text"))),
                way("summary-highlighter", () -> Hooks.text(container, SUMMARY)));
        return new Profile(
                personName,
                headline.orElse(null),
                location.orElse(null),
                about.orElse(null),
                strategies.list("positions", List.of(way("position-hooks", () -> positions(container)))),
                strategies.list("education", List.of(way("education-hooks", () -> education(container)))),
                strategies.list(
                        "skills",
                        List.of(
                                way("skills-card", () -> texts(container, SKILLS)),
                                way("skill-hooks", () -> texts(container, hooked("skill-entity-skill-name"))))),
                strategies.list(
                        "languages",
                        List.of(way("language-hooks", () -> texts(container, hooked("language-entity-name"))))),
                strategies.list(
                        "certifications",
                        List.of(way(
                                "certification-hooks", () -> texts(container, hooked("certification-entity-name"))))),
                ContactFacts.of(
                        texts(container, hooked("contact-email-address")),
                        texts(container, hooked("contact-phone")),
                        container.select("a.personal-info__link--website").eachAttr("href")),
                Map.of(),
                name(),
                strategies.used(),
                null);
    }

    private static Optional<String> place(Element within, String selector) {
        return Hooks.text(within, selector)
                .map(place -> LEADING_DOT.matcher(place).replaceFirst(""));
    }

    private static List<Position> positions(Element container) {
        var positions = new ArrayList<Position>();
        for (Element title : container.select(TITLE).stream().limit(MOST).toList()) {
            Element role = around(title, TITLE);
            String text = Hooks.text(title);
            if (text.isEmpty()) continue;
            Optional<PrintedDates> dates =
                    Hooks.text(role, either("date-range")).flatMap(PrintedDates::readLoosely);
            positions.add(new Position(
                    text,
                    company(role),
                    dates.map(PrintedDates::from).orElse(null),
                    dates.map(PrintedDates::to).orElse(null),
                    dates.map(PrintedDates::fromText).orElse(null),
                    dates.map(PrintedDates::toText).orElse(null),
                    place(role, either("location")).orElse(null),
                    Hooks.text(role, either("description")).orElse(null)));
        }
        return positions;
    }

    /** The largest part around an element that holds no other of its kind: its own role or school. */
    private static Element around(Element element, String kind) {
        Element part = element;
        while (part.parent() != null
                && part.parent().select(kind).size() == 1
                && !part.parent().is(CONTAINER)) {
            part = part.parent();
        }
        return part;
    }

    /** Beside its title, or in the head of the group it stands in. Behind a dot stands the kind of employment. */
    private static @Nullable String company(Element role) {
        return named(role)
                .or(() -> Optional.ofNullable(role.parent())
                        .map(above -> above.closest(GROUP + ", li"))
                        .flatMap(RecruiterLayout::named))
                .orElse(null);
    }

    private static Optional<String> named(Element within) {
        return Hooks.text(within, COMPANY)
                .or(() -> Hooks.text(within, COMPANY_LINK))
                .map(PositionLines::company);
    }

    private static List<Education> education(Element container) {
        return container.select(SCHOOL).stream()
                .limit(MOST)
                .filter(Element::hasText)
                .map(school -> {
                    Element entry = around(school, SCHOOL);
                    Optional<PrintedDates> dates = Hooks.text(
                                    entry, hooked("education-entity-dates", "education-entity-date-range"))
                            .flatMap(PrintedDates::readLoosely);
                    return new Education(
                            Hooks.text(school),
                            Hooks.text(entry, hooked("education-entity-degree-name", "education-entity-degree"))
                                    .orElse(null),
                            Hooks.text(entry, hooked("education-entity-field-of-study"))
                                    .orElse(null),
                            dates.map(PrintedDates::fromText).orElse(null),
                            dates.map(PrintedDates::toText).orElse(null));
                })
                .toList();
    }

    private static List<String> texts(Element within, String selector) {
        return within.select(selector).stream()
                .limit(MOST)
                .map(Hooks::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Element container(Document page, Element topCard) {
        Element own = topCard.closest(CONTAINER);
        return own == null ? page.body() : own;
    }

    private static List<Element> containers(Document page) {
        List<Element> all = page.select(CONTAINER).stream().limit(MOST).toList();
        List<Element> inDrawer =
                all.stream().filter(each -> each.closest(DRAWER) != null).toList();
        return Entries.outermost((inDrawer.isEmpty() ? all : inDrawer).stream());
    }

    private static Stream<Element> topCards(Document page) {
        return containers(page).stream()
                .flatMap(container -> Stream.ofNullable(container.selectFirst(TOP_CARD)))
                .filter(Element::hasText);
    }
}
