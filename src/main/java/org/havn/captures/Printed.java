package org.havn.captures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.reading.Profile;
import org.havn.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** What a page says, field by field, as the lines in which it is compared and kept. */
final class Printed {
    /** Fields whose lines end in brackets: when, or how well. */
    private static final Set<ProfileField> DATED =
            Set.of(ProfileField.POSITIONS, ProfileField.EDUCATION, ProfileField.LANGUAGES);

    private static final int MOST = 100;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 10_000;

    private Printed() {}

    /** Only the fields of which the page says something. */
    static Map<ProfileField, List<String>> fields(Profile profile) {
        var said = new EnumMap<ProfileField, List<String>>(ProfileField.class);
        put(said, ProfileField.NAME, Stream.of(profile.name()), 200);
        put(said, ProfileField.HEADLINE, Stream.ofNullable(profile.headline()), LONGEST_LINE);
        put(said, ProfileField.LOCATION, Stream.ofNullable(profile.location()), 200);
        put(said, ProfileField.ABOUT, Stream.ofNullable(profile.about()), LONGEST_TEXT);
        put(said, ProfileField.POSITIONS, profile.positions().stream().map(Printed::position), LONGEST_LINE);
        put(said, ProfileField.EDUCATION, profile.education().stream().map(Printed::education), LONGEST_LINE);
        put(said, ProfileField.SKILLS, profile.skills().stream(), LONGEST_LINE);
        put(said, ProfileField.LANGUAGES, profile.languages().stream(), LONGEST_LINE);
        put(said, ProfileField.CERTIFICATIONS, profile.certifications().stream(), LONGEST_LINE);
        var contact = profile.contact();
        if (contact == null) return said;
        var emails = contact.emails().stream()
                .flatMap(text -> EmailAddress.of(text).stream().map(EmailAddress::value));
        put(said, ProfileField.EMAILS, emails, 254);
        // One number is kept of a person: the first that the page shows.
        put(said, ProfileField.PHONES, contact.phones().stream().limit(1), 60);
        return said;
    }

    /**
     * What would be known: all that was, for what a page does not show is not gone, with the page's own wording of what
     * both name.
     */
    static List<String> together(ProfileField field, List<String> known, List<String> printed) {
        if (!field.list() || field == ProfileField.PHONES) return printed;
        var all = new LinkedHashMap<String, String>();
        printed.forEach(line -> all.putIfAbsent(key(field, line), line));
        known.forEach(line -> all.putIfAbsent(key(field, line), line));
        return all.values().stream().limit(MOST).toList();
    }

    /** Whether they say the same, in whatever order and however written. */
    static boolean same(ProfileField field, List<String> one, List<String> other) {
        if (field == ProfileField.PHONES) return digits(one).equals(digits(other));
        return field.list()
                ? new ArrayList<>(one)
                        .stream()
                                .sorted()
                                .toList()
                                .equals(other.stream().sorted().toList())
                : one.equals(other);
    }

    private static List<String> digits(List<String> numbers) {
        return numbers.stream().map(number -> number.replaceAll("[^0-9]", "")).toList();
    }

    /** What stands in brackets may change, as the end of a job does. */
    private static String key(ProfileField field, String line) {
        var bracket = DATED.contains(field) ? line.lastIndexOf(" (") : -1;
        return (bracket > 0 ? line.substring(0, bracket) : line).toLowerCase(Locale.ROOT);
    }

    private static String position(Profile.Position position) {
        return line(Stream.of(position.title(), position.company()), position.fromText(), position.toText());
    }

    private static String education(Profile.Education education) {
        return line(
                Stream.of(education.school(), education.degree(), education.field()),
                education.fromText(),
                education.toText());
    }

    private static String line(Stream<@Nullable String> parts, @Nullable String from, @Nullable String to) {
        var what = parts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
        var when = Stream.of(from, to).filter(Objects::nonNull).collect(Collectors.joining(" – "));
        return when.isEmpty() ? what : what + " (" + when + ")";
    }

    private static void put(
            Map<ProfileField, List<String>> said, ProfileField field, Stream<String> texts, int longest) {
        var clean = texts.map(text -> cut(text.replace("\u0000", "").strip(), longest))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        if (!clean.isEmpty()) said.put(field, clean);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}
