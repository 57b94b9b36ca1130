package org.havn.team;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that Havn speaks. */
public enum Language {
    EN("en"),
    DA("da");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    public static Optional<Language> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }
}
