package org.havn.candidates;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates: added, opened, found. */
@Service
@Transactional
public class Candidates {
    private static final int MOST_AFFILIATIONS = 60;

    private final CandidateRepository candidates;
    private final CandidateSearch search;
    private final Lookalikes lookalikes;
    private final ObjectProvider<CandidateAccess> reasons;
    private final JdbcClient jdbc;
    private final Clock clock;

    Candidates(
            CandidateRepository candidates,
            CandidateSearch search,
            Lookalikes lookalikes,
            ObjectProvider<CandidateAccess> reasons,
            JdbcClient jdbc,
            Clock clock) {
        this.candidates = candidates;
        this.search = search;
        this.lookalikes = lookalikes;
        this.reasons = reasons;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a person by hand or from a page; by recruiters, hiring managers and their delegates. */
    public Candidate add(Member by, NewCandidate added) {
        var may = by.isAny(Role.RECRUITER, Role.HIRING_MANAGER)
                || reasons.stream().anyMatch(reason -> reason.adds(by));
        if (!may) throw new Refused(Refusal.NOT_ALLOWED);
        var candidate = candidates.save(Candidate.from(added, by.id(), clock.instant()));
        affiliate(candidate.id(), "EMPLOYER", added.employers());
        affiliate(candidate.id(), "SCHOOL", added.schools());
        return candidate;
    }

    /** The candidate; not found for whom may not open them. */
    @Transactional(readOnly = true)
    public Candidate get(Member by, CandidateId id) {
        if (!mayOpen(by, id)) throw new Refused(Refusal.NOT_FOUND);
        return candidates.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    @Transactional(readOnly = true)
    public boolean mayOpen(Member by, CandidateId id) {
        return by.opensCandidates() || reasons.stream().anyMatch(reason -> reason.opens(by, id)) || added(by, id);
    }

    /** Candidates whose name, headline, place or e-mail hold every word of the text, by name; nothing for whom may not open candidates. */
    @Transactional(readOnly = true)
    public List<CandidateListing> search(Member by, String text, int offset, int limit) {
        return by.opensCandidates() ? search.find(text, offset, limit) : List.of();
    }

    @Transactional(readOnly = true)
    public int count(Member by, String text) {
        return by.opensCandidates() ? search.count(text) : 0;
    }

    /** People with this e-mail, or this folded name, at one of these employers or schools; at most 20, best first. Asks no right. */
    @Transactional(readOnly = true)
    public List<Lookalike> like(
            @Nullable PersonName name, @Nullable EmailAddress email, List<String> employers, List<String> schools) {
        return lookalikes.of(name, email, employers, schools);
    }

    /** Takes a candidate away whom the caller made by mistake a moment ago; nothing may hang on them. */
    public void forget(Member by, CandidateId id) {
        var candidate = get(by, id);
        if (!candidate.createdBy().equals(by.id())) throw new Refused(Refusal.NOT_ALLOWED);
        try {
            candidates.deleteById(id);
        } catch (DataIntegrityViolationException onAJob) {
            throw new Refused(Refusal.ALREADY_TOUCHED);
        }
    }

    /** A delegate who may open nobody else's people has those they added. */
    private boolean added(Member by, CandidateId id) {
        return candidates
                .findById(id)
                .filter(candidate -> candidate.createdBy().equals(by.id()))
                .isPresent();
    }

    private void affiliate(CandidateId candidate, String kind, List<String> names) {
        var distinct = names.stream()
                .map(String::strip)
                .filter(name -> !PersonName.fold(name).isEmpty())
                .distinct()
                .limit(MOST_AFFILIATIONS)
                .toList();
        IntStream.range(0, distinct.size())
                .forEach(position -> jdbc.sql("""
                        INSERT INTO affiliation (candidate_id, kind, name, folded_name, position)
                        VALUES (:candidate, :kind, :name, :folded, :position)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("candidate", candidate.value())
                        .param("kind", kind)
                        .param("name", distinct.get(position))
                        .param("folded", PersonName.fold(distinct.get(position)))
                        .param("position", position)
                        .update());
    }
}
