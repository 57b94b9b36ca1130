package org.havn.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havn.identity.LinkedInMember;
import org.havn.identity.OpaqueId;
import org.havn.identity.Product;
import org.havn.identity.ProfileAddress;
import org.havn.identity.Slug;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What one place of a page says of whom the page is about. */
record Claim(
        String source,
        @Nullable Slug slug,
        @Nullable OpaqueId id,
        @Nullable LinkedInMember member) {

    private static final Pattern ID_IN_TEXT =
            Pattern.compile("(?<![A-Za-z0-9_-])A(?:Co|Cw|DE|EE|EM)AA[A-Za-z0-9_-]{34}");

    static Claim of(String source, ProfileAddress address) {
        return switch (address) {
            case ProfileAddress.BySlug(Slug slug) -> new Claim(source, slug, null, null);
            case ProfileAddress.ById(OpaqueId id, Product _) -> new Claim(source, null, id, id.memberId());
            case ProfileAddress.ByNumber(LinkedInMember member, Product _) -> new Claim(source, null, null, member);
        };
    }

    static Claim of(String source, OpaqueId id) {
        return new Claim(source, null, id, id.memberId());
    }

    static Claim of(String source, Slug slug) {
        return new Claim(source, slug, null, null);
    }

    static Claim of(String source, LinkedInMember member) {
        return new Claim(source, null, null, member);
    }

    /** The people that these links lead to. */
    static Stream<Claim> links(String source, Element within, String selector) {
        return within.select(selector).stream()
                .flatMap(link -> ProfileAddress.ofLink(link.attr("href")).stream())
                .map(address -> of(source, address));
    }

    /** The ids that stand in the addresses of these links, encoded or not. */
    static Stream<Claim> idsInLinks(String source, Element within, String selector) {
        return within.select(selector).stream()
                .flatMap(link -> idsIn(link.attr("href")).stream())
                .map(id -> of(source, id));
    }

    /** A member number printed in an attribute; zero is a guest. */
    static Optional<Claim> number(String source, String digits) {
        return LinkedInMember.of(digits).map(member -> of(source, member));
    }

    private static List<OpaqueId> idsIn(String href) {
        String plain =
                href.matches("(?s).*%(?![0-9A-Fa-f]{2}).*") ? href : URLDecoder.decode(href, StandardCharsets.UTF_8);
        return ID_IN_TEXT
                .matcher(plain)
                .results()
                .map(MatchResult::group)
                .flatMap(id -> OpaqueId.of(id).stream())
                .toList();
    }

    /**
     * Whether one of these links leads to the person of the address and prints another name: where the address alone holds
     * the id, the row that a drawer was opened from can still say that the page shows somebody else.
     */
    static boolean contradict(Element page, String links, LinkedInMember addressed, String name) {
        return page.select(links).stream()
                .filter(link -> linked(link).filter(addressed::equals).isPresent())
                .map(link -> Lines.clean(link.text()))
                .anyMatch(printed -> !printed.isEmpty() && !agree(printed, name));
    }

    private static Optional<LinkedInMember> linked(Element link) {
        Element anchor = link.nameIs("a") ? link : link.closest("a");
        return anchor == null
                ? Optional.empty()
                : ProfileAddress.ofLink(anchor.attr("href"))
                        .flatMap(address ->
                                Optional.ofNullable(of("row", address).member()));
    }

    /** Rows print names with something behind them, such as a title or that the person can be reached. */
    private static boolean agree(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return longer.startsWith(shorter)
                && (longer.length() == shorter.length() || !Character.isLetter(longer.codePointAt(shorter.length())));
    }
}
