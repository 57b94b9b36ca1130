package org.havn.imports;

import java.util.Locale;

/** What a column may hold. */
public enum ImportField {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    PHONE,
    TITLE,
    COMPANY,
    LOCATION,
    SCHOOL,
    SKILLS,
    LINKEDIN;

    /** The key of its text. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
