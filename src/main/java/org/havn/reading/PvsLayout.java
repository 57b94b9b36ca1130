package org.havn.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The layout of 2022 to 2026 (artdeco, "pvs"): an h1, sections behind anchors, texts with spoken twins. */
final class PvsLayout implements Layout {

    /** Carries the subject's number since 2024; a guest page has it too, with zero. */
    private static final String NUMBERED_CARD = "section[data-member-id]";

    /** Opens only the subject's own contact box; its address is part of the product, not of the design. */
    private static final String CONTACT_LINK = "a[href*=/overlay/contact-info]";

    private static final String ABOUT_THIS_PROFILE = "a[href*=/overlay/about-this-profile]";
    private static final String DETAILS_LINKS = "a[href*=/details/]";

    /** "500+ connections" searches among the subject's own, by id. */
    private static final String CONNECTIONS_LINK = "a[href*=connectionOf]";

    /** The contact box brings a second h1, with this id. */
    private static final String NAME = "h1:not(#pv-contact-info)";

    private static final String VIEWER = ".global-nav a[href*=/in/], #global-nav a[href*=/in/]";
    private static final String OWN_PENCIL = "a[href*=/edit/]";

    /** Utility classes, together unchanged 2022–2026; the order of the lines is the second way. */
    private static final String HEADLINE = "[data-generated-suggestion-target], .text-body-medium.break-words";

    private static final String LOCATION = "span.text-body-small.inline.t-black--light.break-words";

    /** Written by the page for LinkedIn's own measuring; no class, so no build changes it. */
    private static final String ENTITY = "div[data-view-name=profile-component-entity]";

    private static final Map<String, String> ENTRIES = entries();

    @Override
    public String name() {
        return "pvs";
    }

    @Override
    public Optional<Element> topCard(Document page) {
        Stream<Element> numbered = page.select(NUMBERED_CARD).stream();
        Stream<Element> withContact = page.select(CONTACT_LINK + ", " + ABOUT_THIS_PROFILE).stream()
                .flatMap(link -> Stream.ofNullable(link.closest("section")));
        return Stream.concat(numbered, withContact)
                .filter(card -> card.selectFirst("h1") != null)
                .findFirst();
    }

    @Override
    public List<Claim> claims(Document page, Element topCard) {
        return Stream.of(
                        Claim.links("contact link", page, CONTACT_LINK),
                        Claim.links("about-this-profile link", page, ABOUT_THIS_PROFILE),
                        Claim.links("link to all entries", page, DETAILS_LINKS),
                        Claim.idsInLinks("connections link", topCard, CONNECTIONS_LINK),
                        page.select(NUMBERED_CARD).stream()
                                .flatMap(card -> Claim.number("card number", card.attr("data-member-id")).stream()))
                .flatMap(claims -> claims)
                .toList();
    }

    @Override
    public List<Claim> viewer(Document page, Element topCard) {
        return Stream.concat(Claim.links("navigation", page, VIEWER), Claim.links("pencil", topCard, OWN_PENCIL))
                .toList();
    }

    @Override
    public Optional<String> personName(Document page, Element topCard, Strategies strategies) {
        return strategies.text(
                "name",
                Strategies.way("top-card-h1", () -> Lines.first(topCard, NAME)),
                Strategies.way("about-this-profile-link", () -> Lines.first(topCard, ABOUT_THIS_PROFILE)));
    }

    @Override
    public Profile read(Document page, Element topCard, String personName, Strategies strategies) {
        TopCardLines lines = TopCardLines.of(Lines.of(topCard), personName);
        Optional<String> headline = strategies.text(
                "headline",
                Strategies.way("headline-classes", () -> Lines.first(topCard, HEADLINE)),
                Strategies.way("after-degrees", lines::headline));
        Optional<String> location = strategies.text(
                "location",
                Strategies.way("location-classes", () -> Lines.first(topCard, LOCATION)),
                Strategies.way("before-contact-link", lines::location));
        return new Cards(section -> card(page, topCard, section), _ -> ENTRIES, strategies)
                .read(name(), personName, headline, location, ContactFacts.inBox(page));
    }

    /** By its anchor; by the link to all of its entries on the day the anchors are gone; or it is all of the page. */
    private static Optional<Element> card(Document page, Element topCard, Cards.Section section) {
        List<Element> anchored = cards(page, topCard, "[id=" + section.anchor + "]");
        return Entries.only((anchored.isEmpty() ? cards(page, topCard, section.linkToAll()) : anchored).stream())
                .or(() -> section.isAllOf(page.location()) ? paged(page) : Optional.empty());
    }

    private static List<Element> cards(Document page, Element topCard, String selector) {
        return page.select(selector).stream()
                .flatMap(within -> Stream.ofNullable(within.closest("section")))
                .filter(card -> card != topCard)
                .toList();
    }

    /** The sub-page of a section has no anchor, and its entries come by pages. */
    private static Optional<Element> paged(Document page) {
        return page.select("section li.pvs-list__paged-list-item, section li[id*=profilePagedListComponent]").stream()
                .flatMap(item -> Stream.ofNullable(item.closest("section")))
                .findFirst();
    }

    private static Map<String, String> entries() {
        var entries = new LinkedHashMap<String, String>();
        entries.put("profile-entities", ENTITY);
        entries.put("list-items", "li.artdeco-list__item, li.pvs-list__paged-list-item");
        entries.put("any-list-items", "ul > li");
        return entries;
    }
}
