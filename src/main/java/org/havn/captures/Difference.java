package org.havn.captures;

import java.util.List;

/** A field in which a page says something else than Havn: what is known, perhaps nothing, and what would be known. */
public record Difference(ProfileField field, List<String> was, List<String> becomes) {
    public Difference {
        was = List.copyOf(was);
        becomes = List.copyOf(becomes);
    }
}
