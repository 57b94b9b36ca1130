package org.havn.notes;

import org.havn.candidates.CandidateId;

/** A note was written, changed or deleted. */
public record NoteWritten(NoteId note, CandidateId candidate) {}
