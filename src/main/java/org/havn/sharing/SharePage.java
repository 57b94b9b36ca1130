package org.havn.sharing;

import org.havn.team.Language;
import org.jspecify.annotations.Nullable;

/** What the public page behind a link shows. It says nothing of what Havn knows of anybody. */
public sealed interface SharePage {
    Language language();

    String organisation();

    /** Who asks, in the words that will be kept, with the name of whom the link was made for. */
    record Asking(
            Language language,
            String organisation,
            String asker,
            @Nullable String name,
            String wording) implements SharePage {}

    /** What the person shared, and what they may take back; {@code profile} is the address they gave. */
    record Shared(
            Language language,
            String organisation,
            String name,
            @Nullable String email,
            @Nullable String profile,
            Consent consent)
            implements SharePage {}
}
