package org.havn.captures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of a person that a page can tell of, in the order in which they are shown. */
public enum ProfileField {
    NAME,
    HEADLINE,
    LOCATION,
    ABOUT,
    EMAILS,
    PHONES,
    POSITIONS,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATIONS;

    /** The stable code of the API and the key of the texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it holds several entries. */
    public boolean list() {
        return ordinal() > ABOUT.ordinal();
    }

    public static Optional<ProfileField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
