package org.havn.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.havn.team.Member;
import org.havn.team.MemberId;

/** A reason outside this room to open one candidate, or to add one: a place on a job's team. Any yes is enough. */
@FunctionalInterface
public interface CandidateAccess {
    Set<MemberId> opens(Collection<Member> members, CandidateId candidate);

    default boolean opens(Member by, CandidateId candidate) {
        return opens(List.of(by), candidate).contains(by.id());
    }

    /** Whether the member may add people whatever their own roles: as delegate of somebody who may (A8). */
    default boolean adds(Member by) {
        return false;
    }

    /** Whether the member may change what is written of the candidate whatever their own roles: leading a job of theirs. */
    default boolean keeps(Member by, CandidateId candidate) {
        return false;
    }
}
