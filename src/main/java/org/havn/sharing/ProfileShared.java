package org.havn.sharing;

import org.havn.candidates.CandidateId;

/** Somebody agreed to share their profile, or took it back. */
public record ProfileShared(CandidateId candidate) {}
