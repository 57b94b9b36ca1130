package org.havn.candidates;

/** How many there are, as far as it was counted: with {@code more} there are more than that. */
public record CandidateCount(int number, boolean more) {}
