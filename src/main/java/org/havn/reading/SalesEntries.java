package org.havn.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havn.reading.Profile.Education;
import org.havn.reading.Profile.Position;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a lead did and learned, entry by entry: titles, companies and schools carry their names, dates and places none. */
final class SalesEntries {

    /** What the page itself says is something else than dates: a company may be called after years. */
    private static final String NAMED = "[data-anonymize]";

    private static final String COMPANY = "[data-anonymize=company-name]";
    private static final String TITLE = "[data-anonymize=job-title]";
    private static final String SCHOOL = "[data-anonymize=education-name]";
    private static final Pattern DEGREE_THEN_FIELD = Pattern.compile(",\\s+");
    private static final int LONGEST_PLACE = 100;
    private static final int MOST = 200;
    private static final String PLACE = "[data-anonymize=location]";

    private SalesEntries() {}

    static List<Position> positions(Stream<Element> sections) {
        var positions = new ArrayList<Position>();
        for (Element title : Entries.only(sections).stream()
                .flatMap(section -> section.select(TITLE).stream())
                .limit(MOST)
                .toList()) {
            Element entry = entry(title, TITLE);
            Optional<Element> range = dates(entry);
            Optional<PrintedDates> dates = range.flatMap(SalesEntries::span);
            positions.add(new Position(
                    Hooks.text(title),
                    company(entry),
                    dates.map(PrintedDates::from).orElse(null),
                    dates.map(PrintedDates::to).orElse(null),
                    dates.map(PrintedDates::fromText).orElse(null),
                    dates.map(PrintedDates::toText).orElse(null),
                    Hooks.text(entry, PLACE)
                            .or(() -> range.flatMap(SalesEntries::lineAfter))
                            .orElse(null),
                    entry.select(SalesLayout.BLURB).stream()
                            .findFirst()
                            .flatMap(SalesLayout::whole)
                            .orElse(null)));
        }
        return positions;
    }

    /** The part around an element that holds no other of its kind, and no further than its own list entry. */
    private static Element entry(Element element, String kind) {
        Element part = element;
        while (!part.nameIs("li")
                && part.parent() != null
                && part.parent().select(kind).size() == 1
                && !part.parent().nameIs("ul")) {
            part = part.parent();
        }
        return part;
    }

    /** Its own, or that of the group it stands in. */
    private static @Nullable String company(Element entry) {
        Optional<Element> above = Optional.ofNullable(entry.parent()).map(parent -> parent.closest("li"));
        return Hooks.text(entry, COMPANY)
                .or(() -> above.flatMap(group -> Hooks.text(group, COMPANY)))
                .orElse(null);
    }

    /** The smallest part that is nothing but dates; its surroundings hold the duration without a mark between. */
    private static Optional<Element> dates(Element entry) {
        return entry.select("p, span, div, dd, time").stream()
                .filter(part -> part.closest(NAMED) == null && part.selectFirst(NAMED) == null)
                .filter(part -> span(part).isPresent())
                .findFirst();
    }

    private static Optional<PrintedDates> span(Element part) {
        return Stream.of(part.text(), part.ownText())
                .filter(text -> text.length() < LONGEST_PLACE)
                .flatMap(text -> PrintedDates.readLoosely(Lines.clean(text)).stream())
                .findFirst();
    }

    /** The place stands in a line of its own after the dates. */
    private static Optional<String> lineAfter(Element range) {
        Element line = range;
        while (next(line).isEmpty() || line.nameIs("span") || line.nameIs("time")) {
            line = line.parent();
            if (line == null || line.nameIs("li") || line.nameIs("section")) {
                return Optional.empty();
            }
        }
        return next(line)
                .filter(next -> !next.nameIs("ul") && !next.nameIs("button") && !next.hasAttr("data-anonymize"))
                .filter(next -> next.selectFirst("[data-anonymize], li") == null
                        && span(next).isEmpty())
                .map(Hooks::text)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_PLACE);
    }

    private static Optional<Element> next(Element line) {
        return line.nextElementSiblings().stream().filter(Element::hasText).findFirst();
    }

    static List<Education> education(Stream<Element> sections) {
        return Entries.only(sections).stream()
                .flatMap(section -> section.select(SCHOOL).stream())
                .limit(MOST)
                .filter(Element::hasText)
                .map(school -> {
                    Element entry = entry(school, SCHOOL);
                    List<String> lines =
                            Lines.of(entry).stream().map(Line::text).toList();
                    Optional<PrintedDates> dates = dates(entry).flatMap(SalesEntries::span);
                    Optional<String[]> degree = lines.stream()
                            .filter(line -> !line.equals(Hooks.text(school)))
                            .limit(1)
                            .filter(line -> PrintedDates.readLoosely(line).isEmpty())
                            .map(line -> DEGREE_THEN_FIELD.split(line, 2))
                            .findFirst();
                    return new Education(
                            Hooks.text(school),
                            degree.map(parts -> parts[0]).orElse(null),
                            degree.filter(parts -> parts.length > 1)
                                    .map(parts -> parts[1])
                                    .orElse(null),
                            dates.map(PrintedDates::fromText).orElse(null),
                            dates.map(PrintedDates::toText).orElse(null));
                })
                .toList();
    }
}
