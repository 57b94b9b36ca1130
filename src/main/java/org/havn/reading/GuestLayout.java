package org.havn.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havn.identity.ProfileAddress;
import org.havn.reading.Profile.Education;
import org.havn.reading.Profile.Position;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a visitor without an account sees, since 2020: as much as the owner allows, in speaking class names. */
final class GuestLayout implements Layout {

    /** Not the page key: a page not found carries that as well. */
    private static final String NAME = "h1.top-card-layout__title";

    private static final String CANONICAL = "link[rel=canonical]";
    private static final String SHARED_AS = "meta[property=og:url]";

    /** The menu to report a page says whose it is. */
    private static final String REPORTED = "[data-semaphore-content-urn^=urn:li:member:]";

    private static final String MEMBER_URN = "urn:li:member:";
    /** "105,570 followers", "500+ connections" */
    private static final Pattern COUNT = Pattern.compile("[\\d.,’\\s]+\\+?\\s?\\p{L}[\\p{L}\\p{M}:*]*");

    private static final String DATES = ".date-range";
    private static final String WHOLE_TEXT = ".show-more-less-text__text--more";
    private static final String FOLDED_TEXT = ".show-more-less-text__text--less";

    @Override
    public String name() {
        return "guest";
    }

    @Override
    public Optional<Element> topCard(Document page) {
        return page.select(NAME).stream()
                .map(name -> {
                    Element section = name.closest("section");
                    return section == null ? page.body() : section;
                })
                .findFirst();
    }

    @Override
    public List<Claim> claims(Document page, Element topCard) {
        return Stream.of(
                        Claim.links("canonical address", page, CANONICAL),
                        page.select(SHARED_AS).stream()
                                .flatMap(meta -> ProfileAddress.parse(meta.attr("content")).stream())
                                .map(address -> Claim.of("shared address", address)),
                        page.select(REPORTED).stream()
                                .map(menu ->
                                        menu.attr("data-semaphore-content-urn").substring(MEMBER_URN.length()))
                                .flatMap(digits -> Claim.number("report menu", digits).stream()))
                .flatMap(claims -> claims)
                .toList();
    }

    /** Nobody is signed in. */
    @Override
    public List<Claim> viewer(Document page, Element topCard) {
        return List.of();
    }

    @Override
    public Optional<String> personName(Document page, Element topCard, Strategies strategies) {
        return strategies.text("name", Strategies.way("top-card-h1", () -> Lines.first(topCard, NAME)));
    }

    @Override
    public Profile read(Document page, Element topCard, String personName, Strategies strategies) {
        return new Profile(
                personName,
                strategies
                        .text(
                                "headline",
                                Strategies.way(
                                        "headline-class", () -> Lines.first(topCard, ".top-card-layout__headline")))
                        .orElse(null),
                strategies
                        .text(
                                "location",
                                Strategies.way(
                                        "first-subline",
                                        () -> beginning(topCard, ".top-card-layout__first-subline span")),
                                Strategies.way("subheader", () -> beginning(topCard, ".profile-info-subheader span")))
                        .orElse(null),
                strategies
                        .text("about", Strategies.way("summary-section", () -> longText(section(page, "summary"), "p")))
                        .orElse(null),
                strategies.list(
                        "positions",
                        List.of(Strategies.way("experience-section", () -> positions(section(page, "experience"))))),
                strategies.list(
                        "education",
                        List.of(Strategies.way(
                                "education-section", () -> education(section(page, "educationsDetails"))))),
                named(page, "skills", strategies),
                named(page, "languages", strategies),
                named(page, "certifications", strategies),
                null,
                Map.of(),
                name(),
                strategies.used(),
                null);
    }

    /** The place is the first part of its line or missing; the link to contact facts and followers stand behind it. */
    private static Optional<String> beginning(Element topCard, String parts) {
        return Optional.ofNullable(topCard.selectFirst(parts))
                .filter(part -> part.previousElementSiblings().select("a").isEmpty())
                .flatMap(part -> Lines.of(part).stream().map(Line::text).findFirst())
                .filter(text -> !COUNT.matcher(text).matches());
    }

    private static List<String> named(Document page, String section, Strategies strategies) {
        return strategies.list(
                section,
                List.of(Strategies.way(
                        "section-entries",
                        () -> section(page, section).stream()
                                .flatMap(entries -> Entries.outermost(entries, "li").stream())
                                .flatMap(entry ->
                                        Lines.of(entry).stream().map(Line::text).limit(1))
                                .toList())));
    }

    /** Entries of a group stand in the entry of their company. */
    private static List<Position> positions(Optional<Element> section) {
        return section.stream()
                .flatMap(entries -> Entries.outermost(entries, "li").stream())
                .flatMap(entry -> {
                    List<Element> roles = Entries.outermost(entry, "li li");
                    Optional<String> head = Lines.of(entry).stream()
                            .filter(line -> !line.nested())
                            .map(Line::text)
                            .findFirst();
                    String company = Lines.first(entry, "h4")
                            .or(() -> roles.isEmpty() ? Optional.empty() : head)
                            .orElse(null);
                    return roles.isEmpty()
                            ? position(entry, company).stream()
                            : roles.stream().flatMap(role -> position(role, company).stream());
                })
                .toList();
    }

    private static Optional<Position> position(Element entry, @Nullable String company) {
        Optional<PrintedDates> dates = dates(entry);
        String place = entry.select("p[class*=meta-item]").stream()
                .filter(line -> line.selectFirst(DATES) == null)
                .flatMap(line -> Lines.of(line).stream())
                .map(Line::text)
                .findFirst()
                .orElse(null);
        return Lines.first(entry, "h3")
                .map(title -> new Position(
                        title,
                        company,
                        dates.map(PrintedDates::from).orElse(null),
                        dates.map(PrintedDates::to).orElse(null),
                        dates.map(PrintedDates::fromText).orElse(null),
                        dates.map(PrintedDates::toText).orElse(null),
                        place,
                        longText(Optional.of(entry), "[class*=__description] p").orElse(null)));
    }

    private static List<Education> education(Optional<Element> section) {
        return section.stream()
                .flatMap(entries -> Entries.outermost(entries, "li").stream())
                .flatMap(entry -> {
                    Optional<PrintedDates> dates = dates(entry);
                    List<String> degree = entry.select("h4 span").stream()
                            .map(part -> Lines.clean(part.text()))
                            .filter(part -> !part.isEmpty())
                            .toList();
                    return Lines.first(entry, "h3").stream()
                            .map(school -> new Education(
                                    school,
                                    degree.isEmpty() ? Lines.first(entry, "h4").orElse(null) : degree.getFirst(),
                                    degree.size() > 1 ? degree.get(1) : null,
                                    dates.map(PrintedDates::fromText).orElse(null),
                                    dates.map(PrintedDates::toText).orElse(null)));
                })
                .toList();
    }

    /** The duration follows without a mark between: the dates are the first parts that make a span, or else one date. */
    private static Optional<PrintedDates> dates(Element entry) {
        return entry.select(DATES).stream()
                .flatMap(range -> {
                    var printed = new StringBuilder();
                    List<PrintedDates> read = range.childNodes().stream()
                            .flatMap(part -> {
                                printed.append(
                                        part instanceof TextNode words
                                                ? words.getWholeText()
                                                : part instanceof Element element ? element.text() : "");
                                return PrintedDates.readLoosely(Lines.clean(printed.toString())).stream();
                            })
                            .toList();
                    return read.stream()
                            .filter(dates -> dates.toText() != null)
                            .findFirst()
                            .or(() -> read.stream().findFirst())
                            .stream();
                })
                .findFirst();
    }

    private static Optional<String> longText(Optional<Element> within, String otherwise) {
        return within.flatMap(part -> Lines.first(part, WHOLE_TEXT)
                .or(() -> Lines.first(part, FOLDED_TEXT))
                .or(() -> Lines.first(part, otherwise)));
    }

    private static Optional<Element> section(Document page, String name) {
        return Optional.ofNullable(page.selectFirst("section[data-section=" + name + "]"));
    }
}
