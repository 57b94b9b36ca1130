package org.havn.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Profiles older than 2022, and what guests saw before 2020: whose it is, or nobody. How these pages wrote the rest is not
 * known well enough to be read.
 */
final class LegacyLayout implements Layout {

    private static final String TOP_CARD =
            "section.pv-top-card-section, section.pv-top-card, #topcard:has(h1#name), #topcard:has(h1.pv-top-card-section__name)";

    /** What only younger pages have: the name of the top card's class outlived its layout. */
    private static final String YOUNGER = "[data-view-name=profile-card], .pv-profile-card__anchor, [data-member-id]";

    private static final String NAME = "h1:not(#pv-contact-info)";
    private static final String CONTACT_LINK = "a[href*=/detail/contact-info], a[href*=/overlay/contact-info]";
    private static final String CONNECTIONS_LINK = "a[href*=onnectionOf]";
    private static final String CANONICAL = "link[rel=canonical]";
    private static final String VIEWER = ".global-nav a[href*=/in/], #global-nav a[href*=/in/], header a[href*=/in/]";
    private static final String OWN_PENCIL = "a[href*=/edit/]";

    @Override
    public String name() {
        return "legacy";
    }

    /** Of two top cards of one make, one is of the page before. */
    @Override
    public Optional<Element> topCard(Document page) {
        List<Element> cards = Entries.outermost(page, TOP_CARD);
        boolean one = cards.size() == 1 && page.selectFirst(YOUNGER) == null;
        return one ? Optional.of(cards.getFirst()) : Optional.empty();
    }

    @Override
    public List<Claim> claims(Document page, Element topCard) {
        return Stream.of(
                        Claim.links("contact link", topCard, CONTACT_LINK),
                        Claim.idsInLinks("connections link", topCard, CONNECTIONS_LINK),
                        Claim.links("canonical address", page, CANONICAL))
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
        return strategies.text("name", Strategies.way("top-card-h1", () -> Lines.first(topCard, NAME)));
    }

    @Override
    public Profile read(Document page, Element topCard, String personName, Strategies strategies) {
        return new Profile(
                personName,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ContactFacts.inBox(page),
                Map.of(),
                name(),
                strategies.used(),
                null);
    }
}
