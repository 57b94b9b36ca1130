package org.havn.documents;

import org.havn.candidates.CandidateId;

/** A document of the candidate came or went. */
public record DocumentsChanged(CandidateId candidate) {}
