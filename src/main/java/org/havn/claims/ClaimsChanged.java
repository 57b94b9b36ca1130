package org.havn.claims;

import org.havn.candidates.CandidateId;

/** What is said to be a candidate's profile has changed. */
public record ClaimsChanged(CandidateId candidate) {}
