package org.havn.exclusions;

import org.havn.candidates.CandidateId;
import org.jspecify.annotations.Nullable;

/** Somebody is not to be contacted, or may be again; without a candidate, whoever works somewhere. */
public record ExclusionsChanged(@Nullable CandidateId candidate) {}
