package org.havn.team;

/** A member's own choice of light or dark; without one the system decides. */
public enum ColorScheme {
    LIGHT,
    DARK
}
