package org.havn.process;

/** Which candidates an activity is done with; the others skip it (C6). */
public enum Audience {
    ALL,
    INTERNAL,
    EXTERNAL;

    public boolean holds(boolean internal) {
        return this == ALL || (this == INTERNAL) == internal;
    }
}
