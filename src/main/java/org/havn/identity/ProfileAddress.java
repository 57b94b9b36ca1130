package org.havn.identity;

import java.util.Optional;

/** An address that shows one person's profile: by the name they chose, or by LinkedIn's own id. */
public sealed interface ProfileAddress {

    /** {@code /in/astrid-holm-demo} */
    record BySlug(Slug slug) implements ProfileAddress {}

    /** {@code /in/ACoAA…}, as rows of lists link to people */
    record ById(OpaqueId id) implements ProfileAddress {}

    /** Reads any form in which LinkedIn writes such an address, and nothing that only resembles one. */
    static Optional<ProfileAddress> parse(String address) {
        return AddressParts.profileName(address.strip()).flatMap(ProfileAddress::personAt);
    }

    /** A link on a LinkedIn page, which may leave out the host. */
    static Optional<ProfileAddress> ofLink(String link) {
        return parse(link.startsWith("/") && !link.startsWith("//") ? AddressParts.HOME + link : link);
    }

    /** The one address under which we show and link to this person. */
    default String url() {
        return AddressParts.HOME + "/in/"
                + switch (this) {
                    case BySlug(Slug slug) -> slug.encoded();
                    case ById(OpaqueId id) -> id.value();
                };
    }

    private static Optional<ProfileAddress> personAt(String name) {
        if (OpaqueId.looksLike(name)) {
            return OpaqueId.of(name).map(ById::new);
        }
        return Slug.of(name).map(BySlug::new);
    }
}
