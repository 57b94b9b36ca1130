package org.havn.identity;

import java.util.Optional;

/** An address that shows one person: by the name they chose, or by one of LinkedIn's own ids. */
public sealed interface ProfileAddress {

    /** {@code /in/astrid-holm-demo} */
    record BySlug(Slug slug) implements ProfileAddress {
        @Override
        public Product product() {
            return Product.PROFILE;
        }
    }

    /** {@code /in/ACoAA…}, {@code /talent/profile/AEMAA…}, {@code /sales/lead/ACwAA…}, as rows of lists link to people */
    record ById(OpaqueId id, Product product) implements ProfileAddress {
        /** In the address of an ordinary profile. */
        public ById(OpaqueId id) {
            this(id, Product.PROFILE);
        }
    }

    /** {@code /profile/view?id=710001}: only addresses of long ago hold the bare number. */
    record ByNumber(LinkedInMember member, Product product) implements ProfileAddress {}

    /** Whose page it leads to. */
    Product product();

    /** Reads any form in which LinkedIn writes such an address, and nothing that only resembles one. */
    static Optional<ProfileAddress> parse(String address) {
        return AddressParts.of(address.strip()).flatMap(ProfileAddress::personAt);
    }

    /** Where the product that gave this id shows the person. */
    static ProfileAddress at(OpaqueId id) {
        return new ById(
                id,
                switch (id.value().substring(0, 3)) {
                    case "ACw" -> Product.SALES;
                    case "AEE", "AEM" -> Product.RECRUITER;
                    default -> Product.PROFILE;
                });
    }

    /** A link on a LinkedIn page, which may leave out the host. */
    static Optional<ProfileAddress> ofLink(String link) {
        return parse(link.startsWith("/") && !link.startsWith("//") ? AddressParts.HOME + link : link);
    }

    /**
     * The one address under which we show and link to this person. An id is never put into an address of another product:
     * such an address is made up, and may lead nowhere.
     */
    default String url() {
        return AddressParts.HOME
                + switch (this) {
                    case BySlug(Slug slug) -> "/in/" + slug.encoded();
                    case ById(OpaqueId id, Product product) ->
                        switch (product) {
                            case RECRUITER, OLD_RECRUITER -> "/talent/profile/" + id.value();
                            case SALES -> "/sales/lead/" + id.value();
                            case PROFILE -> "/in/" + id.value();
                        };
                    case ByNumber(LinkedInMember member, Product _) -> "/profile/view?id=" + member.number();
                };
    }

    private static Optional<ProfileAddress> personAt(AddressParts parts) {
        return switch (parts.writes()) {
            case NAME ->
                OpaqueId.looksLike(parts.who())
                        ? byId(parts)
                        : Slug.of(parts.who()).map(BySlug::new);
            case ID -> byId(parts);
            case NUMBER -> byNumber(parts);
            case ID_OR_NUMBER -> byId(parts).or(() -> byNumber(parts));
        };
    }

    private static Optional<ProfileAddress> byId(AddressParts parts) {
        return OpaqueId.of(parts.who()).map(id -> new ById(id, parts.product()));
    }

    private static Optional<ProfileAddress> byNumber(AddressParts parts) {
        return LinkedInMember.of(parts.who()).map(member -> new ByNumber(member, parts.product()));
    }
}
