package org.havn.links;

import org.havn.candidates.CandidateId;

/** A candidate was linked to a LinkedIn profile. */
public record ProfileLinked(CandidateId candidate) {}
