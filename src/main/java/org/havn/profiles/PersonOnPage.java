package org.havn.profiles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page or a row of a list is about, as the browser read it: the address, ids written {@code in:<slug>},
 * {@code urn:<opaque id>} or {@code member:<number>}, and the e-mail and name if they are printed. Nothing is checked
 * yet; {@link Profiles} refuses what is malformed.
 */
public record PersonOnPage(
        @Nullable String url,
        List<String> ids,
        @Nullable String email,
        @Nullable String name) {
    public PersonOnPage {
        ids = List.copyOf(ids);
    }
}
