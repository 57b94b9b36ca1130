package org.havn.merges;

import java.time.Instant;

/** A merge that can still be undone: who was merged into the candidate, by whom, and until when it can be taken back. */
public record MergeListing(MergeId id, String name, String by, Instant at, Instant until) {}
