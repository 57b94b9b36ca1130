package org.havn.profiles;

import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.reading.Profile;

/** What came of an export that was not refused. */
public sealed interface ExportAnswer {

    /** The person is on the job; {@code created} is false if they were already, and nothing was changed. */
    record Exported(CandidateId candidate, ApplicationId application, boolean created, Profile profile)
            implements ExportAnswer {}

    /** Somebody known may be this person: nothing is stored until the recruiter says who it is. */
    record ChoosePerson(List<Match.Possible> people) implements ExportAnswer {
        public ChoosePerson {
            people = List.copyOf(people);
        }
    }
}
