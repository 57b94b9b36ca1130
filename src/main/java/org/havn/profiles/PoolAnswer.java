package org.havn.profiles;

import java.util.List;
import org.havn.candidates.CandidateId;

/** What came of putting the person on a page into a pool. */
public sealed interface PoolAnswer {

    /** They are in the pool; {@code added} is false if they were already. */
    record Added(CandidateId candidate, boolean added) implements PoolAnswer {}

    /** Somebody known may be this person: nothing is stored until the recruiter says who it is. */
    record ChoosePerson(List<Match.Possible> people) implements PoolAnswer {
        public ChoosePerson {
            people = List.copyOf(people);
        }
    }
}
