package org.havn.reading;

import java.util.Locale;
import java.util.Optional;
import org.havn.identity.LinkedInMember;
import org.havn.identity.ProfileAddress;
import org.jsoup.nodes.Element;

/**
 * Where the address alone holds the id, other places of the page that print a name beside an id can still say that the
 * page shows somebody else: the row in the list that the drawer was opened from.
 */
final class PrintedNames {

    private PrintedNames() {}

    /** Whether one of these links leads to the person of the address and prints another name. */
    static boolean contradict(Element page, String links, LinkedInMember addressed, String name) {
        return page.select(links).stream()
                .filter(link -> member(link).filter(addressed::equals).isPresent())
                .map(link -> Lines.clean(link.text()))
                .anyMatch(printed -> !printed.isEmpty() && !agree(printed, name));
    }

    private static Optional<LinkedInMember> member(Element link) {
        Element anchor = link.nameIs("a") ? link : link.closest("a");
        return anchor == null
                ? Optional.empty()
                : ProfileAddress.ofLink(anchor.attr("href"))
                        .map(address -> Claim.of("row", address))
                        .flatMap(claim -> Optional.ofNullable(claim.member()));
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
