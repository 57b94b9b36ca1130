package org.havn.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.reading.Profile.Education;
import org.jsoup.nodes.Element;

/** The entries of a section, found by the selectors of a layout, read by the order in which they print. */
final class Entries {

    private static final Pattern LABELLED = Pattern.compile("[^:]{1,40}:\\s.*");
    private static final Pattern DEGREE_THEN_FIELD = Pattern.compile(",\\s+");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,4}(?![\\d.,]\\d|\\d)");

    /** No section of a person is longer; a page that is was made to keep us busy. */
    private static final int MOST = 1_000;

    private Entries() {}

    /** The outermost matches: a group of roles holds entries of its own. */
    static List<Element> outermost(Element section, String selector) {
        return outermost(section.select(selector).stream());
    }

    /** Those of them that stand in none of the others, so that nothing in them is looked at twice. */
    static List<Element> outermost(Stream<Element> found) {
        Set<Element> all = found.limit(MOST).collect(Collectors.toCollection(LinkedHashSet::new));
        return all.stream()
                .filter(entry -> entry.parents().stream().noneMatch(all::contains))
                .toList();
    }

    /** The one section of its kind; of two that say different things, one was left behind by another person. */
    static Optional<Element> only(Stream<Element> sections) {
        List<Element> all = outermost(sections);
        long said = all.stream().map(Element::text).distinct().limit(2).count();
        return said == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    static List<Profile.Position> positions(Element section, String selector) {
        return outermost(section, selector).stream()
                .flatMap(entry -> PositionLines.of(entry).stream())
                .toList();
    }

    static List<Education> education(Element section, String selector) {
        return outermost(section, selector).stream()
                .flatMap(entry -> education(Lines.of(entry)).stream())
                .toList();
    }

    /** What the entry is called: a skill, a language, a certificate. */
    static List<String> names(Element section, String selector) {
        return outermost(section, selector).stream()
                .flatMap(entry -> Lines.of(entry).stream()
                        .filter(line -> !line.heading() && !line.link().contains("/details/"))
                        .limit(1))
                .map(Line::text)
                .toList();
    }

    /** How many there are, where the link to all of them says it with a single number. */
    static Optional<Profile.Shown> shown(Element section, String linkToAll, int shown) {
        List<Integer> said = section.select(linkToAll).stream()
                .map(link -> Lines.clean(link.text()))
                .flatMap(text -> NUMBER.matcher(text).results())
                .map(number -> Integer.valueOf(number.group()))
                .distinct()
                .toList();
        return said.size() == 1 && said.getFirst() > shown && shown > 0
                ? Optional.of(new Profile.Shown(shown, said.getFirst()))
                : Optional.empty();
    }

    private static Optional<Education> education(List<Line> lines) {
        List<Line> header = lines.stream()
                .filter(line -> !line.nested() && !line.longText() && !line.opensSomething())
                .toList();
        if (header.isEmpty() || header.getFirst().heading()) {
            return Optional.empty();
        }
        List<String> rest = header.stream().skip(1).map(Line::text).toList();
        Optional<PrintedDates> dates = rest.stream()
                .limit(2)
                .flatMap(text -> PrintedDates.readLoosely(text).stream())
                .findFirst();
        Optional<String[]> degree = rest.stream()
                .limit(1)
                .filter(text -> PrintedDates.readLoosely(text).isEmpty())
                .filter(text -> !LABELLED.matcher(text).matches())
                .map(text -> DEGREE_THEN_FIELD.split(text, 2))
                .findFirst();
        return Optional.of(new Education(
                header.getFirst().text(),
                degree.map(parts -> parts[0]).orElse(null),
                degree.filter(parts -> parts.length > 1).map(parts -> parts[1]).orElse(null),
                dates.map(PrintedDates::fromText).orElse(null),
                dates.map(PrintedDates::toText).orElse(null)));
    }
}
