package org.havn.tables;

/** A file that is no table, or none that may be read; nothing of it was used. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** What is wrong with the file. */
    public enum Why {
        /** No row in it has a text. */
        EMPTY,
        /** Neither Excel's workbook nor text, or a broken one. */
        NOT_A_TABLE,
        /** It swells when it is unpacked, or has more rows or columns than are read. */
        TOO_LARGE
    }

    Unreadable(Why why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
