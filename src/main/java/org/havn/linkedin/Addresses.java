package org.havn.linkedin;

import org.havn.identity.OpaqueId;
import org.havn.identity.ProfileAddress;
import org.havn.identity.Slug;

/** The address of what the tables keep of a profile. */
final class Addresses {
    private Addresses() {}

    static ProfileAddress of(String kind, String value) {
        return kind.equals("SLUG")
                ? new ProfileAddress.BySlug(new Slug(value))
                : ProfileAddress.at(new OpaqueId(value));
    }
}
