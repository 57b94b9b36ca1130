package org.havn.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits by hand: {@code java.net.URI} refuses the unencoded letters that mobile pages write. */
final class AddressParts {

    static final String HOME = "https://www.linkedin.com";
    private static final int LONGEST = 2048;

    /** The host must end here: no user name, no foreign port, and {@code linkedin.com.evil.test} is not it. */
    private static final Pattern ON_LINKEDIN = Pattern.compile(
            "(?:(?:https?:)?//)?(?:[a-z0-9-]+\\.)*linkedin\\.com(?::(?:443|80))?(?<path>/[^?#]*)(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_THE_APP =
            Pattern.compile("linkedin:/(?<path>/[^?#]*)(?:[?#].*)?", Pattern.CASE_INSENSITIVE);

    /** Sub-pages and the language after the name lead to the same person; {@code /in/in/} is a known slip. */
    private static final Pattern PROFILE =
            Pattern.compile("(?:/mwlite(?:/profile)?)?(?:/+in)+/+(?<name>[^/]+)(?:/.*)?");

    /** A browser would resolve these and land elsewhere; it also reads a backslash as a slash. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\\\\\p{Cc}\\s]|/(?:\\.|%2e){1,2}(?:/|$)", Pattern.CASE_INSENSITIVE);

    private AddressParts() {}

    /** The part of the path that stands for the person, as written. */
    static Optional<String> profileName(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        return path(ON_LINKEDIN, address)
                .or(() -> path(IN_THE_APP, address))
                .filter(path -> !MISLEADING.matcher(path).find())
                .map(PROFILE::matcher)
                .filter(Matcher::matches)
                .map(profile -> profile.group("name"));
    }

    private static Optional<String> path(Pattern form, String address) {
        Matcher parts = form.matcher(address);
        return parts.matches() ? Optional.of(parts.group("path")) : Optional.empty();
    }
}
