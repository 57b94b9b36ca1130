package org.havn.poolsearch;

import java.util.Locale;

/** By what people in pools are narrowed down, in the order in which it is shown. */
public enum Facet {
    SILVER,
    SOURCE,
    SKILL,
    EDUCATION,
    LOCATION,
    ORGANISATION;

    /** How the facet is called in an address, and the key of its text. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
