package org.havn.pools;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.team.MemberId;

/** Somebody's place in a pool, as it goes back there when taking them out is undone. */
public record PoolEntry(CandidateId candidate, MemberId addedBy, Instant addedAt) {}
