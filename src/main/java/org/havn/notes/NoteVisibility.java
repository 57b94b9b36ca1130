package org.havn.notes;

/** Who reads a note: its author alone, or the team (on an application the hiring team, on a candidate whoever may open them). */
public enum NoteVisibility {
    PRIVATE,
    TEAM
}
