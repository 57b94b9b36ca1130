package org.havn.reading;

import java.util.List;
import java.util.Optional;
import org.havn.identity.LinkedInMember;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A generation of LinkedIn's pages: how to know it, whom it says it shows, and where it prints what. */
sealed interface Layout permits PvsLayout, SduiLayout, GuestLayout, LegacyLayout, RecruiterLayout, SalesLayout {

    /** Kept with every profile read. */
    String name();

    /** The card at the top that shows the subject; without it this is no profile page of this layout. */
    Optional<Element> topCard(Document page);

    /** Everything that names the subject, wherever on the page it stands. */
    List<Claim> claims(Document page, Element topCard);

    /** The signed-in person, where the page shows them; they are on every page and never its subject. */
    List<Claim> viewer(Document page, Element topCard);

    /** Whether its pages may hold the person's id in the address and nowhere else. */
    default boolean idInAddressOnly() {
        return false;
    }

    /** Whether another place of the page prints another name beside the id of the address. */
    default boolean contradicts(Document page, LinkedInMember addressed, String personName) {
        return false;
    }

    /** The printed name, each way tried. */
    Optional<String> personName(Document page, Element topCard, Strategies strategies);

    /** Everything else that is printed. */
    Profile read(Document page, Element topCard, String personName, Strategies strategies);
}
