package org.havn.sharing;

import org.havn.identity.ProfileAddress;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a person shares: their name, and e-mail and profile address only if they want. {@code vouched} is the verified
 * e-mail of who signed in with LinkedIn; nobody else's e-mail is proven to be theirs.
 */
public record Agreement(
        PersonName name,
        @Nullable EmailAddress email,
        @Nullable ProfileAddress address,
        boolean signedIn,
        @Nullable EmailAddress vouched) {}
