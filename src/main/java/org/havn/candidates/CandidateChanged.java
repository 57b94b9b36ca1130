package org.havn.candidates;

/** What is written of a candidate was changed, or they were taken away. */
public record CandidateChanged(CandidateId candidate) {}
