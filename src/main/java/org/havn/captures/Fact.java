package org.havn.captures;

import java.util.List;

/** What is known of a person in one field beside their contact details; {@code own}: they entered it themself. */
public record Fact(ProfileField field, List<String> texts, boolean own) {
    public Fact {
        texts = List.copyOf(texts);
    }
}
