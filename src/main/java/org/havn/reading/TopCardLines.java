package org.havn.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a top card in the order both live layouts print them: name, pronouns, degrees, headline,
 * employer, place, contact link. The contact link and the degrees are the fixed points; nothing is counted.
 */
record TopCardLines(List<Line> betweenNameAndContact, boolean contactLinkFound) {

    /** "· 2nd", "· 3.+"; a bare "2nd" where the dot is drawn by the style sheet. */
    private static final Pattern DEGREE = Pattern.compile("[·•]\\s?\\d.{0,18}|\\d(?:\\p{L}{1,3}|[.º°])\\+?");

    private static final Pattern SEPARATOR = Pattern.compile("[·•]");
    private static final Pattern SEPARATOR_AT_END = Pattern.compile("\\s*[·•]$");

    private static final Pattern EMPLOYER_AND_SCHOOL = Pattern.compile("\\s[·•]\\s");

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

    /** The first line after the degrees, of which both are in the page; LinkedIn prints one even if it is empty. */
    Optional<String> headline() {
        return Optional.of(headlineAt())
                .filter(at -> at < betweenNameAndContact.size())
                .map(at -> betweenNameAndContact.get(at).text());
    }

    /** The line before the contact link; without the link any line could be followers or a school. */
    Optional<String> location() {
        if (!contactLinkFound || betweenNameAndContact.size() < headlineAt() + 2) {
            return Optional.empty();
        }
        String last =
                SEPARATOR_AT_END.matcher(betweenNameAndContact.getLast().text()).replaceAll("");
        return EMPLOYER_AND_SCHOOL.matcher(last).find() ? Optional.empty() : Optional.of(last);
    }

    private int headlineAt() {
        List<String> texts = betweenNameAndContact.stream().map(Line::text).toList();
        int at = 0;
        while (at < texts.size() && !DEGREE.matcher(texts.get(at)).matches()) {
            at++;
        }
        at = at == texts.size() ? 0 : at;
        while (at < texts.size() && besideTheName(texts.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean besideTheName(String text) {
        return DEGREE.matcher(text).matches() || PRONOUNS.matcher(text).matches();
    }
}
