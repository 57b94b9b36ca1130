package org.havn.candidates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.HistoryEntry;
import org.havn.history.Subject;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates: added, opened, found. */
@Service
@Transactional
public class Candidates {
    private final CandidateRepository candidates;
    private final CandidateSearch search;
    private final Lookalikes lookalikes;
    private final Duplicates duplicates;
    private final ObjectProvider<CandidateAccess> reasons;
    private final Affiliations affiliations;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Candidates(
            CandidateRepository candidates,
            CandidateSearch search,
            Lookalikes lookalikes,
            Duplicates duplicates,
            ObjectProvider<CandidateAccess> reasons,
            Affiliations affiliations,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.search = search;
        this.lookalikes = lookalikes;
        this.duplicates = duplicates;
        this.reasons = reasons;
        this.affiliations = affiliations;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a person by hand or from a page; by recruiters, hiring managers and their delegates. */
    public Candidate add(Member by, NewCandidate added) {
        var may = by.isAny(Role.RECRUITER, Role.HIRING_MANAGER)
                || reasons.stream().anyMatch(reason -> reason.adds(by));
        if (!may) throw new Refused(Refusal.NOT_ALLOWED);
        var candidate = candidates.save(Candidate.from(added, by.id(), clock.instant()));
        affiliations.add(candidate.id(), "EMPLOYER", added.employers());
        affiliations.add(candidate.id(), "SCHOOL", added.schools());
        history.record(by, Subject.CANDIDATE, candidate.id().value(), Change.CREATED);
        return candidate;
    }

    /** The candidate, or whom they were merged into; not found for whom may not open them. */
    @Transactional(readOnly = true)
    public Candidate get(Member by, CandidateId id) {
        var candidate = living(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!opens(by, candidate)) throw new Refused(Refusal.NOT_FOUND);
        return candidate;
    }

    @Transactional(readOnly = true)
    public boolean mayOpen(Member by, CandidateId id) {
        return living(id).filter(candidate -> opens(by, candidate)).isPresent();
    }

    /** Those of the members who may open the candidate: one question for all of them. */
    @Transactional(readOnly = true)
    public Set<MemberId> openedBy(Collection<Member> members, CandidateId id) {
        var candidate = living(id).orElse(null);
        if (candidate == null) return Set.of();
        var opening = new HashSet<MemberId>();
        var others = new ArrayList<Member>();
        for (var member : members)
            if (ownsOrReads(member, candidate)) opening.add(member.id());
            else others.add(member);
        if (!others.isEmpty()) reasons.stream().forEach(reason -> opening.addAll(reason.opens(others, candidate.id())));
        return Set.copyOf(opening);
    }

    /** Whether the caller may change what is written of the candidate: by role, or leading a job of theirs (A15). */
    @Transactional(readOnly = true)
    public boolean mayKeep(Member by, CandidateId id) {
        return mayOpen(by, id)
                && (Permission.KEEP_CANDIDATES.heldBy(by) || reasons.stream().anyMatch(reason -> reason.keeps(by, id)));
    }

    /** Changes what is written of the candidate; {@code version} is the one the caller saw. */
    public Candidate edit(Member by, CandidateId id, int version, CandidateDetails details) {
        var candidate = kept(by, id);
        if (details.name().folded().isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (!candidate.id().equals(id) || !Integer.valueOf(version).equals(candidate.version()))
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        var changed = candidate.details().changedTo(details);
        if (changed.isEmpty()) return candidate;
        try {
            var saved = candidates.save(candidate.with(details));
            history.record(by, Subject.CANDIDATE, id.value(), Change.EDITED, changed);
            events.publishEvent(new CandidateChanged(id));
            return saved;
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }

    /** Takes away somebody added by mistake, with notes and documents; refused while they have an application. */
    public void delete(Member by, CandidateId id) {
        var candidate = kept(by, id);
        if (!candidate.id().equals(id)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        remove(by, id, Refusal.HAS_APPLICATIONS);
    }

    /** Whoever may be the person of this name with one of these e-mails, surest first; nobody for whom may not open candidates. */
    @Transactional(readOnly = true)
    public List<PossibleDuplicate> possibleDuplicates(Member by, String name, List<EmailAddress> emails) {
        return by.opensCandidates() ? duplicates.of(PersonName.fold(name), emails, null) : List.of();
    }

    /** Others with an e-mail or the very name of the candidate; for whoever may merge them. */
    @Transactional(readOnly = true)
    public List<PossibleDuplicate> possibleDuplicates(Member by, CandidateId id) {
        var candidate = get(by, id);
        if (!by.opensCandidates() || !Permission.KEEP_CANDIDATES.heldBy(by)) return List.of();
        return duplicates.of(candidate.foldedName(), candidate.details().emails(), candidate.id()).stream()
                .filter(PossibleDuplicate::strong)
                .toList();
    }

    /** Holds both records until the transaction ends, always in the same order, so that two merges never wait in a ring. */
    public void lock(CandidateId one, CandidateId other) {
        duplicates.lock(one, other);
    }

    /** Makes the merged one lead to the survivor, who says {@code details} now. Asks no right: the merging room did. */
    public void become(Candidate merged, Candidate survivor, CandidateDetails details) {
        candidates.save(merged.into(survivor.id()));
        candidates.save(survivor.with(details));
        events.publishEvent(new CandidateChanged(merged.id()));
        events.publishEvent(new CandidateChanged(survivor.id()));
    }

    /** Undoes {@link #become}: the merged one, standing alone again. Asks no right. */
    public Candidate partAgain(CandidateId merged, Candidate survivor, CandidateDetails details) {
        var alone = candidates.findById(merged).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        candidates.save(survivor.with(details));
        events.publishEvent(new CandidateChanged(merged));
        events.publishEvent(new CandidateChanged(survivor.id()));
        return candidates.save(alone.into(null));
    }

    /** What was changed in the candidate's record, newest first. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(Member by, CandidateId id, int offset, int limit) {
        return history.of(Subject.CANDIDATE, get(by, id).id().value(), offset, limit);
    }

    /**
     * Candidates in whose name, headline, place, e-mails, employers, schools, skills and other facts every word of the text is
     * found: by name, or the newest first where they are more than {@link #count} counts. Nothing for whom may not open them.
     */
    @Transactional(readOnly = true)
    public List<CandidateListing> search(Member by, String text, int offset, int limit) {
        return by.opensCandidates() ? search.find(text, offset, limit) : List.of();
    }

    /** The same people to the end, newest first, from after the last one read. */
    @Transactional(readOnly = true)
    public List<CandidateListing> next(Member by, String text, @Nullable CandidateId last, int limit) {
        return by.opensCandidates() ? search.next(text, last, limit) : List.of();
    }

    /** How many they are, as far as somebody would read. */
    @Transactional(readOnly = true)
    public CandidateCount count(Member by, String text) {
        return by.opensCandidates() ? search.count(text) : new CandidateCount(0, false);
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
        remove(by, id, Refusal.ALREADY_TOUCHED);
    }

    /** Whoever they are now. */
    private Optional<Candidate> living(CandidateId id) {
        return candidates.findById(id).flatMap(candidate -> {
            var survivor = candidate.mergedInto();
            return survivor == null ? Optional.of(candidate) : living(survivor);
        });
    }

    /**
     * Says where the candidate came from, as their first application does (C16), and answers what was said before. Asks no
     * right: the room that adds the application did.
     */
    public Source cameFrom(CandidateId id, Source source) {
        var before = candidates
                .findById(id)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND))
                .source();
        candidates.cameFrom(id.value(), source.name());
        return before;
    }

    /** A delegate who may open nobody else's people has those they added. */
    private boolean opens(Member by, Candidate candidate) {
        return ownsOrReads(by, candidate) || reasons.stream().anyMatch(reason -> reason.opens(by, candidate.id()));
    }

    private static boolean ownsOrReads(Member by, Candidate candidate) {
        return by.opensCandidates() || candidate.createdBy().equals(by.id());
    }

    private Candidate kept(Member by, CandidateId id) {
        var candidate = get(by, id);
        if (!mayKeep(by, candidate.id())) throw new Refused(Refusal.NOT_ALLOWED);
        return candidate;
    }

    private void remove(Member by, CandidateId id, Refusal onAJob) {
        try {
            candidates.deleteById(id);
        } catch (DataIntegrityViolationException refused) {
            throw new Refused(onAJob);
        }
        history.record(by, Subject.CANDIDATE, id.value(), Change.DELETED);
        events.publishEvent(new CandidateChanged(id));
    }
}
