package org.havn.candidates;

import java.util.List;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates: added, opened, found. */
@Service
@Transactional
public class Candidates {

    /** Adds a person by hand or from a page; by recruiters and hiring managers. */
    public Candidate add(Member by, NewCandidate added) {
        throw new UnsupportedOperationException();
    }

    /** The candidate; not found for whom may not open them. */
    @Transactional(readOnly = true)
    public Candidate get(Member by, CandidateId id) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public boolean mayOpen(Member by, CandidateId id) {
        throw new UnsupportedOperationException();
    }

    /** Candidates by part of name, e-mail or headline, by name; nothing for whom may not open candidates. */
    @Transactional(readOnly = true)
    public List<CandidateListing> search(Member by, String text, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Transactional(readOnly = true)
    public int count(Member by, String text) {
        throw new UnsupportedOperationException();
    }

    /** People with this e-mail, or this folded name, at one of these employers or schools; at most 20, best first. Asks no right. */
    @Transactional(readOnly = true)
    public List<Lookalike> like(
            @Nullable PersonName name, @Nullable EmailAddress email, List<String> employers, List<String> schools) {
        throw new UnsupportedOperationException();
    }

    /** Takes a candidate away who was made by mistake a moment ago; nothing may hang on them. */
    public void forget(Member by, CandidateId id) {
        throw new UnsupportedOperationException();
    }
}
