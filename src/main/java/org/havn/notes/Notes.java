package org.havn.notes;

import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on candidates and applications: plain text, private or the team's. */
@Service
@Transactional
public class Notes {

    /** Writes a note of 1 to 10,000 characters; with an application it is the hiring team's, else the candidate's. Blank is refused (D10). */
    public NoteId write(
            Member by,
            CandidateId candidate,
            @Nullable ApplicationId application,
            String text,
            NoteVisibility visibility) {
        throw new UnsupportedOperationException();
    }

    /** Changes a note, the former text stays in its history; own notes, and team notes of one's jobs (D9). */
    public void edit(Member by, NoteId id, int version, String text) {
        throw new UnsupportedOperationException();
    }

    public void delete(Member by, NoteId id, int version) {
        throw new UnsupportedOperationException();
    }

    /** The notes on a candidate and their applications that the caller may read, newest first. */
    @Transactional(readOnly = true)
    public List<NoteListing> ofCandidate(Member by, CandidateId candidate) {
        throw new UnsupportedOperationException();
    }
}
