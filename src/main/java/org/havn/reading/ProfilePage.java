package org.havn.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havn.identity.Identity;
import org.havn.identity.LinkedInMember;
import org.havn.identity.OpaqueId;
import org.havn.identity.Product;
import org.havn.identity.ProfileAddress;
import org.havn.identity.Slug;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Reads a profile page, or the cards cut out of one, and answers only when it is sure whose it is. */
public final class ProfilePage {

    /** What came of reading. */
    public sealed interface Answer {}

    /** The page is of this person and says this of them. */
    public record Read(Identity identity, Profile profile) implements Answer {}

    /** It looks like a profile, but whose is in doubt; {@code why} names places of the page, never people. */
    public record NotSure(Doubt doubt, String why, String layout) implements Answer {}

    /** A list, a sign-in page, a page not found, another site. */
    public record NotAProfile() implements Answer {}

    /** Why a page is not read. */
    public enum Doubt {
        /** What stands on it is of more than one person. */
        CLAIMS_DISAGREE,
        /** It shows another person than its address names. */
        ANOTHER_PERSON,
        /** Nothing on it confirms its address. */
        NO_CLAIM,
        /** No name is printed. */
        NO_NAME,
        /** The signed-in person looks at themself. */
        VIEWER
    }

    /** What each product's pages may look like, the surest sign first. Those of the old Recruiter say nothing to check. */
    private static final Map<Product, List<Layout>> LAYOUTS = Map.of(
            Product.PROFILE, List.of(new SduiLayout(), new GuestLayout(), new LegacyLayout(), new PvsLayout()),
            Product.RECRUITER, List.of(new RecruiterLayout()),
            Product.SALES, List.of(new SalesLayout()),
            Product.OLD_RECRUITER, List.of());

    private ProfilePage() {}

    /** Never fails: hostile, broken or huge HTML is at worst not a profile. The caller limits the size. */
    public static Answer read(String html, String url) {
        Optional<ProfileAddress> address = ProfileAddress.parse(url);
        if (address.isEmpty()) {
            return new NotAProfile();
        }
        // The parser's depth limit keeps hostile nesting from costing time; no profile comes near it.
        Document page = Jsoup.parse(html, url, Parser.htmlParser());
        for (Layout layout : LAYOUTS.getOrDefault(address.get().product(), List.of())) {
            Optional<Element> topCard = layout.topCard(page);
            if (topCard.isPresent()) {
                return read(layout, page, topCard.get(), Claim.of("address", address.get()));
            }
        }
        return new NotAProfile();
    }

    /** Whether a text is a selector by which a page can be searched, as far as the parser here knows CSS. */
    public static boolean isSelector(String text) {
        try {
            QueryParser.parse(text);
            return true;
        } catch (IllegalArgumentException | IllegalStateException refused) {
            return false;
        }
    }

    private static Answer read(Layout layout, Document page, Element topCard, Claim address) {
        List<Claim> claims = layout.claims(page, topCard);
        return switch (SubjectGate.judge(address, claims, layout.viewer(page, topCard), layout.idInAddressOnly())) {
            case SubjectGate.Verdict.Unsure(Doubt doubt, String why) -> new NotSure(doubt, why, layout.name());
            case SubjectGate.Verdict.Sure(@Nullable Slug slug, Set<OpaqueId> ids, @Nullable LinkedInMember member) -> {
                Strategies strategies = new Strategies();
                Optional<PersonName> name =
                        layout.personName(page, topCard, strategies).flatMap(ProfilePage::personName);
                if (name.isEmpty()) {
                    yield new NotSure(Doubt.NO_NAME, "no name is printed in the top card", layout.name());
                }
                if (address.member() != null
                        && layout.contradicts(page, address.member(), name.get().value())) {
                    yield new NotSure(
                            Doubt.ANOTHER_PERSON,
                            "a row prints another name beside the id of the address",
                            layout.name());
                }
                Profile profile = layout.read(page, topCard, name.get().value(), strategies)
                        .writtenToAt(ContactFacts.writtenToAt(topCard, ids).orElse(null));
                yield new Read(new Identity(slug, ids, member, name.get(), email(profile)), profile);
            }
        };
    }

    private static Optional<PersonName> personName(String printed) {
        try {
            return Optional.of(new PersonName(printed));
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    /** A page that shows two addresses does not say which of them is whose. */
    private static @Nullable EmailAddress email(Profile profile) {
        var contact = profile.contact();
        return contact == null || contact.emails().size() != 1
                ? null
                : new EmailAddress(contact.emails().getFirst());
    }
}
