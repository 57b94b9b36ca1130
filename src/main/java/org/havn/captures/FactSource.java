package org.havn.captures;

import java.util.Locale;

/** Where something that is known of a person comes from. */
public enum FactSource {
    LINKEDIN,
    IMPORT,
    PERSON;

    /** The end of the text's key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
