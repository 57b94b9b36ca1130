package org.havn.candidates;

import org.havn.team.Member;

/** A reason outside this room to open one candidate, or to add one: a place on a job's team. Any yes is enough. */
@FunctionalInterface
public interface CandidateAccess {
    boolean opens(Member by, CandidateId candidate);

    /** Whether the member may add people whatever their own roles: as delegate of somebody who may (A8). */
    default boolean adds(Member by) {
        return false;
    }

    /** Whether the member may change what is written of the candidate whatever their own roles: leading a job of theirs. */
    default boolean keeps(Member by, CandidateId candidate) {
        return false;
    }
}
