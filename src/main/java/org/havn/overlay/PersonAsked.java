package org.havn.overlay;

import java.util.List;
import org.havn.links.PersonOnPage;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A person as the extension names them; {@code ref} comes back with the answer. */
record PersonAsked(
        @Nullable String ref,
        @Nullable String url,
        @Nullable List<@Nullable String> ids,
        @Nullable String email,
        @Nullable String name) {
    private static final int MOST_IDS = 10;
    private static final int LONGEST = 2_000;

    PersonOnPage onPage() {
        var given = ids == null ? List.<@Nullable String>of() : ids;
        if (given.size() > MOST_IDS) throw new Refused(Refusal.MALFORMED);
        for (var id : given) if (id == null || id.length() > LONGEST) throw new Refused(Refusal.MALFORMED);
        for (var text : new @Nullable String[] {url, email, name, ref})
            if (text != null && text.length() > LONGEST) throw new Refused(Refusal.MALFORMED);
        return new PersonOnPage(url, given.stream().map(String::valueOf).toList(), email, name);
    }
}
