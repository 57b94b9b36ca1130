package org.havn.profiles;

import java.util.List;
import java.util.Optional;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People on LinkedIn pages: recognised, exported to a job, linked and unlinked. */
@Service
@Transactional
public class Profiles {
    /** The most people asked about at once. */
    public static final int MOST_PEOPLE = 100;

    /** Who these people are, in the order asked, as far as the caller may know. Leaves no trace. */
    @Transactional(readOnly = true)
    public List<Match> match(Member by, List<PersonOnPage> people) {
        throw new UnsupportedOperationException();
    }

    /** Adds the person on the page to the job as a prospect, once; or asks who it is, storing nothing. */
    public ExportAnswer export(Member by, ExportRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Takes back the caller's own export while nobody has touched it, with what it alone brought about. */
    public void undo(Member by, ApplicationId application) {
        throw new UnsupportedOperationException();
    }

    /** Links the candidate to the person on the page; refused as a conflict if somebody else is linked to them. */
    public void link(Member by, CandidateId candidate, PersonOnPage person) {
        throw new UnsupportedOperationException();
    }

    /** Ends the candidate's link; who made and ended it is kept. */
    public void unlink(Member by, CandidateId candidate) {
        throw new UnsupportedOperationException();
    }

    /** The candidate's link, if there is one; not found for whom may not open the candidate. */
    @Transactional(readOnly = true)
    public Optional<Link> linkOf(Member by, CandidateId candidate) {
        throw new UnsupportedOperationException();
    }
}
