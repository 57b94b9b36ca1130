package org.havn.merges;

import java.util.Map;
import org.havn.candidates.Candidate;

/** Two records side by side, and how much of what would move from the second to the first, by participant. */
public record MergePreview(Candidate survivor, Candidate merged, Map<String, Integer> moving) {}
