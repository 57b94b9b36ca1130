package org.havn.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a top card in the order both live layouts print them: name, pronouns, degrees, headline,
 * employer, place, contact link. The contact link and the degrees are the fixed points; nothing is counted.
 */
record TopCardLines(List<Line> betweenNameAndContact, boolean contactLinkFound) {

    private static final Pattern DEGREE = Pattern.compile("[·•]\\s?\\S.{0,18}");
    private static final Pattern SEPARATOR = Pattern.compile("[·•]");
    private static final Pattern SEPARATOR_AT_END = Pattern.compile("\\s*[·•]$");

    /** "She/Her" and its like in every language; the other forms stand in one line with the name. */
    private static final Pattern PRONOUNS = Pattern.compile("\\(?\\p{L}{1,12}(?:/\\p{L}{1,12}){1,3}\\)?");

    static TopCardLines of(List<Line> lines, String name) {
        int start = lines.stream().map(Line::text).toList().indexOf(name);
        if (start < 0) {
            start = lines.stream().map(Line::heading).toList().indexOf(true);
        }
        int end = start < 0 ? lines.size() : start + 1;
        int first = end;
        while (end < lines.size() && !lines.get(end).contactLink()) {
            end++;
        }
        List<Line> between = lines.subList(first, end).stream()
                .filter(line -> !line.text().equals(name))
                .filter(line -> !SEPARATOR.matcher(line.text()).matches())
                .toList();
        return new TopCardLines(between, end < lines.size());
    }

    /** The first line after the degrees, unless the place stands there. */
    Optional<String> headline() {
        int at = 0;
        for (int i = 0; i < betweenNameAndContact.size(); i++) {
            if (DEGREE.matcher(betweenNameAndContact.get(i).text()).matches()) {
                at = i + 1;
            }
        }
        while (at < betweenNameAndContact.size()
                && PRONOUNS.matcher(betweenNameAndContact.get(at).text()).matches()) {
            at++;
        }
        int end = betweenNameAndContact.size() - (contactLinkFound ? 1 : 0);
        return at < end ? Optional.of(betweenNameAndContact.get(at).text()) : Optional.empty();
    }

    /** The line before the contact link; without the link any line could be followers or a school. */
    Optional<String> location() {
        if (!contactLinkFound || betweenNameAndContact.isEmpty()) {
            return Optional.empty();
        }
        String last = betweenNameAndContact.getLast().text();
        return DEGREE.matcher(last).matches()
                ? Optional.empty()
                : Optional.of(SEPARATOR_AT_END.matcher(last).replaceAll(""));
    }
}
