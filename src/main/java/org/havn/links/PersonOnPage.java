package org.havn.links;

import java.util.List;
import java.util.Objects;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Whom a page or a row of a list is about, as the browser read it: the address, ids written {@code in:<slug>},
 * {@code urn:<opaque id>} or {@code member:<number>}, and the e-mail and name if they are printed. Nothing is checked
 * yet; {@link Keys} refuses what is malformed.
 */
public record PersonOnPage(
        @Nullable String url,
        List<String> ids,
        @Nullable String email,
        @Nullable String name) {
    public PersonOnPage {
        // A null among the ids of a request is the sender's mistake, not ours.
        if (ids.stream().anyMatch(Objects::isNull)) throw new Refused(Refusal.MALFORMED);
        ids = List.copyOf(ids);
    }
}
