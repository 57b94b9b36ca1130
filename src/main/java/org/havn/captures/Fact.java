package org.havn.captures;

import java.util.List;

/** What is known of a person in one field beside their contact details, and from where. */
public record Fact(ProfileField field, List<String> texts, FactSource source) {
    public Fact {
        texts = List.copyOf(texts);
    }

    /** They entered it themself; it is theirs to change. */
    public boolean own() {
        return source == FactSource.PERSON;
    }
}
