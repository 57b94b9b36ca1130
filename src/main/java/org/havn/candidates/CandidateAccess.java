package org.havn.candidates;

import org.havn.team.Member;

/** A reason outside this room to open one candidate: an interviewer's job, say. Any yes is enough. */
@FunctionalInterface
public interface CandidateAccess {
    boolean opens(Member by, CandidateId candidate);
}
