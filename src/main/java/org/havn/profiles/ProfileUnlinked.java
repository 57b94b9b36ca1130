package org.havn.profiles;

import org.havn.candidates.CandidateId;

/** A candidate is no longer linked to a LinkedIn profile. */
public record ProfileUnlinked(CandidateId candidate) {}
