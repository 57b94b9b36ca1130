package org.havn.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havn.reading.Profile.Position;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one experience entry, a single role or several at one company; the dates anchor the rest. */
final class PositionLines {

    private static final Pattern PARTS = Pattern.compile("\\s[·•]\\s");

    private static final Pattern SENTENCE = Pattern.compile("\\n|\\p{L}{4,}[.!?…]$");

    private static final Pattern KIND_OF_EMPLOYMENT = Pattern.compile("(?s)(?<company>.+)\\s[·•]\\s.*");

    /** "Java, SQL and +3 skills" in any language. */
    private static final Pattern MORE_OF_THEM = Pattern.compile("(?s).*\\+\\s?\\d+\\b.*");

    /** Entries in entries are read again one by one; nobody held more roles at one company. */
    private static final int MOST_ROLES = 50;

    private PositionLines() {}

    static List<Position> of(Element item) {
        List<Line> lines = Lines.of(item);
        List<Line> header = lines.stream().filter(line -> !line.nested()).toList();
        if (datesAt(header) >= 0) {
            return flat(lines);
        }
        Set<Element> roles = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.nested() && dates(line).isPresent())
                .limit(MOST_ROLES)
                .map(Line::entry)
                .forEach(roles::add);
        if (roles.isEmpty()) {
            return header.size() < 2 || header.getFirst().heading() ? List.of() : flat(lines);
        }
        var positions = new ArrayList<Position>();
        for (Element role : roles) {
            List<Line> roleLines = Lines.of(Objects.requireNonNull(role));
            positions.addAll(header.isEmpty() ? flat(roleLines) : role(header, roleLines));
        }
        return positions;
    }

    private static List<Position> flat(List<Line> lines) {
        if (lines.size() < 2) {
            return List.of();
        }
        int dated = datesAt(lines);
        int at = dated == 1 && companyCalledAfterAYear(lines.get(1)) ? -1 : dated;
        String company = at == 1 ? null : company(lines.get(1).text());
        return List.of(position(lines, at, company, null));
    }

    /** Dates come with their end or how long that was; a year alone in the company's line is a name. */
    private static boolean companyCalledAfterAYear(Line line) {
        return PrintedDates.read(line.text())
                .filter(dates -> dates.toText() == null && line.text().equals(dates.from()))
                .isPresent();
    }

    /** The header's first line is the company in both shapes; a third one is the place of all of its roles. */
    private static List<Position> role(List<Line> header, List<Line> lines) {
        int at = datesAt(lines);
        String place =
                header.size() > 2 && !header.get(2).longText() ? header.get(2).text() : null;
        String company = header.getFirst().text();
        return at < 1 ? List.of() : List.of(position(lines, at, company, place));
    }

    private static Position position(
            List<Line> lines, int datesAt, @Nullable String company, @Nullable String companyPlace) {
        Optional<PrintedDates> dates = datesAt < 0 ? Optional.empty() : dates(lines.get(datesAt));
        List<Line> after = datesAt < 0 ? List.of() : lines.subList(datesAt + 1, lines.size());
        return new Position(
                lines.getFirst().text(),
                company,
                dates.map(PrintedDates::from).orElse(null),
                dates.map(PrintedDates::to).orElse(null),
                dates.map(PrintedDates::fromText).orElse(null),
                dates.map(PrintedDates::toText).orElse(null),
                place(after).orElse(companyPlace),
                description(after).orElse(null));
    }

    /** Behind the last dot stands the kind of employment; a name may have dots of its own. */
    static String company(String printed) {
        Matcher employed = KIND_OF_EMPLOYMENT.matcher(printed);
        return employed.matches() ? employed.group("company") : printed;
    }

    /** Printed directly after the dates, with the kind of workplace behind a dot; long texts stand elsewhere. */
    private static Optional<String> place(List<Line> after) {
        return after.stream()
                .limit(1)
                .filter(line -> plain(line) && !sentence(line.text()))
                .map(line -> PARTS.split(line.text(), 2)[0])
                .findFirst();
    }

    private static boolean plain(Line line) {
        return !line.longText() && !line.nested() && !aside(line);
    }

    /** No place is as long, and none ends like one. */
    private static boolean sentence(String text) {
        return text.length() > 100 || SENTENCE.matcher(text).find();
    }

    private static Optional<String> description(List<Line> after) {
        Optional<String> inItsBox = after.stream()
                .filter(line -> line.longText() && !aside(line))
                .map(Line::text)
                .findFirst();
        return inItsBox.or(() -> after.stream()
                        .filter(line -> line.nested() && !aside(line))
                        .map(Line::text)
                        .findFirst())
                .or(() -> after.stream()
                        .takeWhile(PositionLines::plain)
                        .map(Line::text)
                        .skip(place(after).isPresent() ? 1 : 0)
                        .findFirst());
    }

    private static boolean aside(Line line) {
        return line.opensSomething()
                || !line.longText() && MORE_OF_THEM.matcher(line.text()).matches();
    }

    /** The third line where it can be, because a company's name may look like dates; else the first that does. */
    private static int datesAt(List<Line> lines) {
        int loosely = -1;
        int surely = -1;
        for (int i = Math.min(lines.size(), 6) - 1; i > 0; i--) {
            Line line = lines.get(i);
            boolean sure = !line.longText() && PrintedDates.read(line.text()).isPresent();
            surely = sure && !(surely == 2 && i == 1) ? i : surely;
            loosely = dates(line).isPresent() ? i : loosely;
        }
        return surely >= 0 ? surely : loosely;
    }

    private static Optional<PrintedDates> dates(Line line) {
        if (line.longText()) {
            return Optional.empty();
        }
        return PrintedDates.read(line.text())
                .or(() -> PrintedDates.readLoosely(line.text()).filter(span -> span.toText() != null));
    }
}
