package org.havn.interviews;

import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interview feedback: saved for oneself, submitted for the team. */
@Service
@Transactional
public class Interviews {

    /** The caller's form on the application's present stage, empty or as saved. */
    @Transactional(readOnly = true)
    public FeedbackForm form(Member by, ApplicationId application) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the form; nobody else sees it (D7). Refused once submitted (D4). */
    public void save(Member by, ApplicationId application, FeedbackDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** Hands the form in, with a recommendation. */
    public void submit(Member by, ApplicationId application, FeedbackDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** What the caller is expected to hand in, oldest first. */
    @Transactional(readOnly = true)
    public List<FeedbackOwed> owed(Member by) {
        throw new UnsupportedOperationException();
    }

    /**
     * Submitted feedback on a candidate that the caller may read, newest first: recruiter, hiring manager and who reads
     * everything all of the job; an interviewer their own, and the others' once they have submitted theirs (D2).
     */
    @Transactional(readOnly = true)
    public List<SubmittedFeedback> ofCandidate(Member by, CandidateId candidate) {
        throw new UnsupportedOperationException();
    }
}
