package org.havn.profiles;

import org.havn.candidates.CandidateId;

/** A candidate was linked to a LinkedIn profile. */
public record ProfileLinked(CandidateId candidate) {}
