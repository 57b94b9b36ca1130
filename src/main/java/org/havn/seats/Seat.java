package org.havn.seats;

import java.util.Locale;

/** The LinkedIn licence a member holds. It decides what of LinkedIn they see in Havn, and never what of Havn. */
public enum Seat {
    RECRUITER,
    HIRING_MANAGER,
    NONE;

    /** The key of the texts: {@code seat.hiring-manager}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
