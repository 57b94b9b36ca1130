package org.havn.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a message to one person is written on LinkedIn, as a link on their own page leads there. Of what else stands in
 * such a link (where it was clicked, for LinkedIn's figures) nothing is kept.
 */
public record ComposerAddress(OpaqueId to, boolean namedTwice) {
    private static final int LONGEST = 2048;

    /** Written by hand as in {@link AddressParts}: exactly this host, or none, and exactly this page. */
    private static final Pattern COMPOSER =
            Pattern.compile("(?:https://www\\.linkedin\\.com)?/messaging/compose/?\\?(?<query>[^#\\s\\\\]*)(?:#.*)?");

    private static final String PROFILE = "urn:li:fsd_profile:";

    /** Reads a link that names its one recipient; one that names two, or nobody, leads to nobody. */
    public static Optional<ComposerAddress> ofLink(String link) {
        if (link.length() > LONGEST) return Optional.empty();
        Matcher composer = COMPOSER.matcher(link);
        if (!composer.matches()) return Optional.empty();
        var query = composer.group("query");
        var profiles = values(query, "profileUrn");
        var recipients = values(query, "recipient");
        if (profiles.size() != 1 || !profiles.getFirst().startsWith(PROFILE)) return Optional.empty();
        var id = profiles.getFirst().substring(PROFILE.length());
        if (recipients.size() > 1 || recipients.stream().anyMatch(other -> !other.equals(id))) return Optional.empty();
        return OpaqueId.of(id).map(to -> new ComposerAddress(to, !recipients.isEmpty()));
    }

    /** The address to open. */
    public String url() {
        return AddressParts.HOME + "/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A" + to.value()
                + (namedTwice ? "&recipient=" + to.value() : "");
    }

    private static List<String> values(String query, String name) {
        return Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> decoded(part.substring(name.length() + 1)))
                .toList();
    }

    /** What is wrongly encoded is nobody's id. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
