package org.havn.imports;

/** How far an import is. */
public enum ImportState {
    /** The member says what the columns hold. */
    MAPPING,
    /** Another import is before it. */
    WAITING,
    CHECKING,
    ADDING,
    DONE,
    /** Rows are to be mended; nothing was added (C15). */
    BROKEN,
    /** Something else stood in the way; nothing was added. */
    FAILED,
    CANCELLED,
    /** Whom it brought is being taken back. */
    UNDOING,
    UNDONE;

    public boolean underWay() {
        return this == WAITING || this == CHECKING || this == ADDING;
    }
}
