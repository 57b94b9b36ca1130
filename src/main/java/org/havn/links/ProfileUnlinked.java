package org.havn.links;

import org.havn.candidates.CandidateId;

/** A candidate is no longer linked to a LinkedIn profile. */
public record ProfileUnlinked(CandidateId candidate) {}
