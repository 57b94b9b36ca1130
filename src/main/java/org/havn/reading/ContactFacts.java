package org.havn.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havn.identity.ComposerAddress;
import org.havn.identity.OpaqueId;
import org.havn.reading.Profile.Contact;
import org.havn.shared.EmailAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** E-mail addresses, telephones and websites, from where a page shows them as the subject's own and from nowhere else. */
final class ContactFacts {

    /** The contact box over a profile: by its heading, its parts, its screen, or by what only such a box links to. */
    private static final String BOX =
            "[role=dialog]:has(#pv-contact-info), [role=dialog]:has([data-sdui-screen*=ContactInfo]), .pv-contact-info,"
                    + " [role=dialog]:has(a[href^=mailto:]), [role=dialog]:has(a[href^=tel:]), .pv-contact-info__contact-type";

    private static final Pattern PHONE = Pattern.compile("\\+?[(\\d][\\d\\s().\\-/]{5,22}\\d");
    /** "(Work)", behind a number in the same text */
    private static final Pattern KIND = Pattern.compile("\\s*\\([^()\\d]*\\)$");

    private static final Pattern DATE =
            Pattern.compile("\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}[-./]\\s?\\d{1,2}[-./]\\s?\\d{2,4}");
    private static final Pattern REDIRECT = Pattern.compile("/redir/redirect/?\\?(?:.*&)?url=(?<to>[^&]+).*");
    private static final String COMPOSER_LINKS = "a[href*=/messaging/compose]";
    private static final int MOST = 20;

    private ContactFacts() {}

    /** What the open contact box says; nothing if none is open. */
    static @Nullable Contact inBox(Document page) {
        List<Element> boxes = Entries.outermost(page, BOX);
        return of(
                boxes.stream()
                        .flatMap(box -> box.select("a[href^=mailto:]").stream())
                        .map(link ->
                                link.attr("href").substring("mailto:".length()).split("\\?", 2)[0])
                        .toList(),
                boxes.stream().flatMap(ContactFacts::phones).toList(),
                boxes.stream()
                        .flatMap(box -> box.select("a[href^=http]").stream())
                        .map(link -> link.attr("href"))
                        .toList());
    }

    /** Keeps what can be such; nothing if that is nothing at all. */
    static @Nullable Contact of(List<String> emails, List<String> phones, List<String> websites) {
        var contact = new Contact(
                emails.stream()
                        .flatMap(written -> EmailAddress.of(written).stream())
                        .map(EmailAddress::value)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                phones.stream()
                        .filter(ContactFacts::isPhone)
                        .distinct()
                        .limit(MOST)
                        .toList(),
                websites.stream()
                        .flatMap(address -> website(address).stream())
                        .distinct()
                        .limit(MOST)
                        .toList());
        return contact.emails().isEmpty()
                        && contact.phones().isEmpty()
                        && contact.websites().isEmpty()
                ? null
                : contact;
    }

    /** Written as a link to call, or as a number that stands alone. */
    private static Stream<String> phones(Element box) {
        return Stream.concat(
                        box.select("a[href^=tel:]").stream(),
                        box.select("span, dd, td, li, p, div").stream().filter(part -> part.childrenSize() == 0))
                .map(part -> KIND.matcher(Lines.clean(part.text())).replaceFirst(""));
    }

    private static boolean isPhone(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 7
                && digits <= 15
                && PHONE.matcher(text).matches()
                && !DATE.matcher(text).matches()
                && PrintedDates.readLoosely(text).isEmpty();
    }

    /** Addresses on LinkedIn itself are profiles, except where LinkedIn leads away. */
    private static Optional<String> website(String address) {
        try {
            URI site = new URI(address);
            String host = Optional.ofNullable(site.getHost()).orElse("").toLowerCase(Locale.ROOT);
            if (host.equals("linkedin.com") || host.endsWith(".linkedin.com")) {
                Matcher away = REDIRECT.matcher(site.getRawPath() + "?" + site.getRawQuery());
                return away.matches()
                        ? website(URLDecoder.decode(away.group("to"), StandardCharsets.UTF_8))
                        : Optional.empty();
            }
            boolean web = "http".equalsIgnoreCase(site.getScheme()) || "https".equalsIgnoreCase(site.getScheme());
            return web && host.contains(".") ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /**
     * Where to write to the subject: the link in their own card, for strangers further down have such links, too. None when
     * one of those in the card leads to anybody else, or to nobody sure.
     */
    static Optional<String> writtenToAt(Element topCard, Set<OpaqueId> subject) {
        boolean others = Claim.idsInLinks("message link", topCard, COMPOSER_LINKS)
                .anyMatch(claim -> claim.id() != null && !subject.contains(claim.id()));
        return others
                ? Optional.empty()
                : topCard.select(COMPOSER_LINKS).stream()
                        .flatMap(link -> ComposerAddress.ofLink(link.attr("href")).stream())
                        .filter(address -> subject.contains(address.to()))
                        .map(ComposerAddress::url)
                        .findFirst();
    }
}
