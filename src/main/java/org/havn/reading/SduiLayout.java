package org.havn.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havn.identity.OpaqueId;
import org.havn.identity.Slug;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The layout since 2026 (server-driven, "SDUI"): no h1, no anchors, classes new with every build. */
final class SduiLayout implements Layout {

    private static final String REF = "com.linkedin.sdui.profile.card.ref";

    /** The server addresses a card by this key to fill it; some builds write it as the id. */
    private static final String CARDS = "[componentkey^=" + REF + "], [id^=" + REF + "]";

    private static final Pattern BY_ID =
            Pattern.compile(Pattern.quote(REF) + "(?<id>A(?:Co|Cw|DE|EE|EM)AA[A-Za-z0-9_-]{34})(?<card>\\w+)");

    /** The one card keyed by the name in the address. */
    private static final Pattern ACTIVITY = Pattern.compile(Pattern.quote(REF) + "(?<slug>.+)Activity");

    private static final Set<String> TOP = Set.of("topcard");

    private static final String ANCHOR_KEY = "profile_experience_top_anchor_";
    private static final String CONTACT_LINK = "a[href*=/overlay/contact-info]";
    private static final String DETAILS_LINKS = "a[href*=/details/]";

    /** Both also stand beside strangers further down: read in the top card only. */
    private static final String MESSAGE_LINK = "a[href*=/messaging/compose]";

    private static final String INVITE_LINK = "a[href*=/custom-invite/]";
    private static final Pattern INVITED = Pattern.compile("[?&]vanityName=(?<slug>[^&#]+)");

    private static final String VIEWER = "[data-testid=primary-nav] a[href*=/in/], #global-nav a[href*=/in/]";
    private static final String OWN_PENCIL = "a[href*=/edit/]";

    /** Keys of the server's collections; their number is no position, so they are read in the page's order. */
    private static final Map<String, String> ENTRIES = ways("entity-items", "[componentkey^=entity-collection-item]");

    private static final Map<String, String> SKILLS =
            ways("skill-keys", "[componentkey^=com.linkedin.sdui.profile.skill]:not([componentkey$=-divider])");

    @Override
    public String name() {
        return "sdui";
    }

    @Override
    public Optional<Element> topCard(Document page) {
        return card(page, TOP);
    }

    @Override
    public List<Claim> claims(Document page, Element topCard) {
        return Stream.of(
                        page.select(CARDS).stream().flatMap(card -> reference(key(card)).stream()),
                        page.select("[componentkey^=" + ANCHOR_KEY + "]").stream()
                                .map(anchor -> anchor.attr("componentkey").substring(ANCHOR_KEY.length()))
                                .flatMap(name -> Slug.of(name).stream())
                                .map(slug -> Claim.of("experience anchor", slug)),
                        Claim.links("contact link", page, CONTACT_LINK),
                        Claim.links("link to all entries", page, DETAILS_LINKS),
                        Claim.idsInLinks("message link", topCard, MESSAGE_LINK),
                        topCard.select(INVITE_LINK).stream().flatMap(link -> invited(link.attr("href")).stream()))
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
                Strategies.way("top-card-h2", () -> Lines.first(topCard, "h2")),
                Strategies.way("top-card-h1", () -> Lines.first(topCard, "h1")),
                Strategies.way("top-card-heading", () -> Lines.first(topCard, "h3, [role=heading]")));
    }

    @Override
    public Profile read(Document page, Element topCard, String personName, Strategies strategies) {
        TopCardLines lines = TopCardLines.of(Lines.of(topCard), personName);
        Optional<String> headline = strategies.text("headline", Strategies.way("after-degrees", lines::headline));
        Optional<String> location = strategies.text("location", Strategies.way("before-contact-link", lines::location));
        return new Cards(
                        section -> card(page, section.cards),
                        section -> section == Cards.Section.SKILLS ? SKILLS : ENTRIES,
                        strategies)
                .read(name(), personName, headline, location, ContactFacts.inBox(page));
    }

    /** A wrapper and the card itself carry the same key, and cards a person lacks are empty: the fullest section. */
    private static Optional<Element> card(Document page, Set<String> names) {
        return page.select(CARDS).stream()
                .filter(card -> names.contains(cardName(key(card))))
                .filter(Element::hasText)
                .min(Comparator.comparing(card -> !card.nameIs("section")));
    }

    private static String cardName(String key) {
        Matcher reference = BY_ID.matcher(key);
        return reference.matches() ? reference.group("card").toLowerCase(Locale.ROOT) : "";
    }

    private static Optional<Claim> reference(String key) {
        Matcher byId = BY_ID.matcher(key);
        if (byId.matches()) {
            return OpaqueId.of(byId.group("id")).map(id -> Claim.of("card reference", id));
        }
        Matcher activity = ACTIVITY.matcher(key);
        return activity.matches()
                ? Slug.of(activity.group("slug")).map(slug -> Claim.of("activity card", slug))
                : Optional.empty();
    }

    private static Optional<Claim> invited(String href) {
        Matcher invitation = INVITED.matcher(href);
        return invitation.find()
                ? Slug.of(invitation.group("slug")).map(slug -> Claim.of("invitation link", slug))
                : Optional.empty();
    }

    private static String key(Element card) {
        return card.attr("componentkey").startsWith(REF) ? card.attr("componentkey") : card.id();
    }

    private static Map<String, String> ways(String name, String selector) {
        var ways = new LinkedHashMap<String, String>();
        ways.put(name, selector);
        ways.put("list-items", "ul > li");
        ways.put("list-roles", "[role=listitem]");
        return ways;
    }
}
