package org.havn.identity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of an address that stands for a person, as written, and what is written there. Split by hand:
 * {@code java.net.URI} refuses the unencoded letters that mobile pages write.
 */
record AddressParts(Product product, Writes writes, String who) {

    /** What stands in an address for the person. */
    enum Writes {
        NAME,
        ID,
        NUMBER,
        ID_OR_NUMBER
    }

    static final String HOME = "https://www.linkedin.com";
    private static final int LONGEST = 2048;

    /** The host must end here: no user name, no foreign port, and {@code linkedin.com.evil.test} is not it. */
    private static final Pattern ON_LINKEDIN = Pattern.compile(
            "(?:(?:https?:)?//)?(?:[a-z0-9-]+\\.)*linkedin\\.com(?::(?:443|80))?(?<path>/[^?#]*)(?:\\?(?<query>[^#]*))?(?:#.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_THE_APP =
            Pattern.compile("linkedin:/(?<path>/in/[^?#]*)(?:\\?(?<query>[^#]*))?(?:#.*)?", Pattern.CASE_INSENSITIVE);

    /** A browser would resolve these and land elsewhere; it also reads a backslash as a slash. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\\\\\p{Cc}\\p{Z}]|/(?:\\.|%2e){1,2}(?:/|$)", Pattern.CASE_INSENSITIVE);

    /** A form of address, and what it writes for the person. */
    private record Form(Product product, Writes writes, Pattern path) {
        Form(Product product, Writes writes, String path) {
            this(product, writes, Pattern.compile(path));
        }

        Optional<AddressParts> in(String path) {
            Matcher parts = this.path.matcher(path);
            return parts.matches()
                    ? Optional.of(new AddressParts(product, writes, parts.group("who")))
                    : Optional.empty();
        }
    }

    private static final List<Form> FORMS = List.of(
            // Sub-pages and the language after the name lead to the same person; /in/in/ is a known slip.
            new Form(Product.PROFILE, Writes.NAME, "(?:/mwlite(?:/profile)?)?(?:/+in)+/+(?<who>[^/]+)(?:/.*)?"),
            // The full page, the drawer over a search, and the drawer in a project with its many ways there.
            new Form(Product.RECRUITER, Writes.ID, "/talent/(?:.*/)?profile/(?<who>[^/]+)(?:/.*)?"),
            // What follows the comma is how the lead was found, and not who it is.
            new Form(Product.SALES, Writes.ID, "(?i)/sales/(?:lead|people)/(?<who>[^/,%]+)(?:(?:,|%2c)[^/]*)?(?:/.*)?"),
            new Form(
                    Product.OLD_RECRUITER,
                    Writes.NUMBER,
                    "(?i)/recruiter/profile/(?<who>[^/,%]+)(?:(?:,|%2c)[^/]*)?(?:/.*)?"));

    private static final Pattern OLD_VIEW = Pattern.compile("/profile/view/?");
    private static final Pattern ASKED_ID = Pattern.compile("(?:^|&)id=(?<who>[^&]*)");

    static Optional<AddressParts> of(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher site = ON_LINKEDIN.matcher(address);
        Matcher app = IN_THE_APP.matcher(address);
        Matcher parts = site.matches() ? site : app;
        if (!site.matches() && !app.matches()
                || MISLEADING.matcher(parts.group("path")).find()) {
            return Optional.empty();
        }
        String path = parts.group("path");
        if (OLD_VIEW.matcher(path).matches()) {
            return viewed(Optional.ofNullable(parts.group("query")).orElse(""));
        }
        return FORMS.stream().flatMap(form -> form.in(path).stream()).findFirst();
    }

    /** Whoever asks for two at once asks for nobody. */
    private static Optional<AddressParts> viewed(String query) {
        List<String> asked =
                ASKED_ID.matcher(query).results().map(id -> id.group("who")).toList();
        return asked.size() == 1
                ? Optional.of(new AddressParts(Product.PROFILE, Writes.ID_OR_NUMBER, asked.getFirst()))
                : Optional.empty();
    }
}
