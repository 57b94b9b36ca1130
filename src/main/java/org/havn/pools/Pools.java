package org.havn.pools;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Talent pools. A pool is its owner's alone until they share it (C8); contributors add and remove people, the owner and
 * administrators also name, share and remove the pool. The pool of those who share their LinkedIn profile is the system's:
 * all who keep pools see it and may take people out, but only a person's consent puts them in, and nobody renames, shares
 * or removes it (J4). Who may not see a pool does not learn that it is there.
 */
@Service
@Transactional
public class Pools {
    private static final int LONGEST_NAME = 100;

    private final PoolRows rows;
    private final PoolEntryRows entries;
    private final Candidates candidates;
    private final Members members;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Pools(
            PoolRows rows,
            PoolEntryRows entries,
            Candidates candidates,
            Members members,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.entries = entries;
        this.candidates = candidates;
        this.members = members;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the member's roles let them keep pools (A18): interviewers and readers do not. */
    static boolean keeps(Member by) {
        return by.isAny(Role.RECRUITER, Role.HIRING_MANAGER, Role.ADMINISTRATOR);
    }

    /** Whether pools are for this member at all. */
    public boolean mayOpen(Member by) {
        return keeps(by) || by.readsEverything();
    }

    public boolean mayCreate(Member by) {
        return keeps(by);
    }

    /** Makes an empty pool of 1 to 100 characters' name; nobody has two of one name before them (C10). */
    public PoolId create(Member by, String name) {
        if (!keeps(by)) throw new Refused(Refusal.NOT_ALLOWED);
        var id = PoolId.next();
        var written = written(name);
        if (rows.sees(by, written, null)) throw new Refused(Refusal.POOL_NAME_TAKEN);
        try {
            rows.add(id, by, written, clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.POOL_NAME_TAKEN);
        }
        events.publishEvent(new PoolChanged(id));
        return id;
    }

    /** The pools that the caller may see, by name. */
    @Transactional(readOnly = true)
    public List<PoolListing> list(Member by) {
        return rows.all(by);
    }

    /** The pools to which the caller may add people, by name. */
    @Transactional(readOnly = true)
    public List<PoolListing> open(Member by) {
        return rows.all(by).stream().filter(PoolListing::open).toList();
    }

    @Transactional(readOnly = true)
    public PoolListing get(Member by, PoolId id) {
        return rows.find(by, id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    /** The pools with this candidate that the caller may see. */
    @Transactional(readOnly = true)
    public List<PoolListing> of(Member by, CandidateId candidate) {
        candidates.get(by, candidate);
        return rows.of(by, candidate);
    }

    /** Who is in the pool, last added first. */
    @Transactional(readOnly = true)
    public List<PoolPerson> people(Member by, PoolId id, int offset, int limit) {
        get(by, id);
        return entries.people(id, offset, limit);
    }

    /** Renames the pool; {@code version} is the one the caller saw. */
    public void rename(Member by, PoolId id, int version, String name) {
        owned(by, id);
        var written = written(name);
        if (rows.sees(by, written, id)) throw new Refused(Refusal.POOL_NAME_TAKEN);
        try {
            if (!rows.rename(id, version, written)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.POOL_NAME_TAKEN);
        }
        events.publishEvent(new PoolChanged(id));
    }

    /** Removes the pool; the people stay candidates. */
    public void delete(Member by, PoolId id, int version) {
        owned(by, id);
        if (!rows.delete(id, version)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        events.publishEvent(new PoolChanged(id));
    }

    /** With whom the pool is shared, by name. */
    @Transactional(readOnly = true)
    public List<MemberId> contributors(Member by, PoolId id) {
        get(by, id);
        return rows.contributors(id);
    }

    /** Lets a colleague add and remove people; only who may keep pools (C9). */
    public void share(Member by, PoolId id, MemberId with) {
        var pool = owned(by, id);
        var colleague = members.find(with).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!keeps(colleague)) throw new Refused(Refusal.ROLE_NEEDED);
        if (!with.equals(pool.owner())) rows.share(id, with);
        events.publishEvent(new PoolChanged(id));
    }

    public void unshare(Member by, PoolId id, MemberId with) {
        owned(by, id);
        rows.unshare(id, with);
        events.publishEvent(new PoolChanged(id));
    }

    /** Puts the candidate into the pool; nothing if they are in it. */
    public Optional<PoolEntryId> add(Member by, PoolId id, CandidateId candidate) {
        opened(by, id);
        return enter(by, id, candidates.get(by, candidate).id());
    }

    /** Puts all of them in at one go, and answers who was not in it before; those who are gone are left out. */
    public List<CandidateId> addAll(Member by, PoolId id, Collection<CandidateId> people) {
        opened(by, id);
        var asked = by.opensCandidates()
                ? people
                : people.stream().map(one -> candidates.get(by, one).id()).toList();
        entries.lock(id);
        var added = entries.enterAll(id, asked, by.id(), clock.instant());
        if (!added.isEmpty()) events.publishEvent(new PoolChanged(id));
        return added;
    }

    /** Takes the candidate out of the pool; nothing happens if they are not in it. */
    public void remove(Member by, PoolId id, CandidateId candidate) {
        removeAll(by, id, List.of(candidate));
    }

    /** Takes all of them out, and answers what {@link #putBack} needs to undo it. */
    public List<PoolEntry> removeAll(Member by, PoolId id, Collection<CandidateId> people) {
        if (!get(by, id).removes()) throw new Refused(Refusal.NOT_ALLOWED);
        var gone = entries.leaveAll(id, people);
        if (!gone.isEmpty()) events.publishEvent(new PoolChanged(id));
        return gone;
    }

    /** Undoes {@link #removeAll}: everybody who is still a candidate has their place again, as it was. */
    public void putBack(Member by, PoolId id, List<PoolEntry> places) {
        if (!get(by, id).removes()) throw new Refused(Refusal.NOT_ALLOWED);
        entries.lock(id);
        for (var place : places) entries.enterAll(id, List.of(place.candidate()), place.addedBy(), place.addedAt());
        events.publishEvent(new PoolChanged(id));
    }

    /** The pool of those who agreed to share their LinkedIn profile. */
    @Transactional(readOnly = true)
    public PoolId linkedIn() {
        return rows.linkedIn();
    }

    /** Puts somebody who agreed into the LinkedIn pool; twice is once. Asks no right: the person themself said so. */
    public void enterLinkedInPool(CandidateId candidate, Member by) {
        entries.living(candidate).ifPresent(person -> enter(by, rows.linkedIn(), person));
    }

    /** Takes somebody out of the LinkedIn pool who no longer agrees; twice is once. Asks no right. */
    public void leaveLinkedInPool(CandidateId candidate) {
        var pool = rows.linkedIn();
        var left = entries.living(candidate).stream()
                .mapToInt(person -> entries.leave(pool, person))
                .sum();
        if (left > 0) events.publishEvent(new PoolChanged(pool));
    }

    /** Undoes an adding that is known to be the caller's own. */
    public void takeBack(PoolEntryId entry) {
        entries.takeBack(entry);
    }

    private Optional<PoolEntryId> enter(Member by, PoolId id, CandidateId person) {
        entries.lock(id);
        if (entries.has(id, person)) return Optional.empty();
        var entry = PoolEntryId.next();
        try {
            entries.enter(entry, id, person, by.id(), clock.instant());
        } catch (DataIntegrityViolationException goneMeanwhile) {
            throw new Refused(Refusal.NOT_FOUND);
        }
        events.publishEvent(new PoolChanged(id));
        return Optional.of(entry);
    }

    private void opened(Member by, PoolId id) {
        if (!changeable(by, id).open()) throw new Refused(Refusal.NOT_ALLOWED);
    }

    private PoolListing owned(Member by, PoolId id) {
        var pool = changeable(by, id);
        if (!pool.own()) throw new Refused(Refusal.NOT_ALLOWED);
        return pool;
    }

    private PoolListing changeable(Member by, PoolId id) {
        var pool = get(by, id);
        if (pool.system() && keeps(by)) throw new Refused(Refusal.SYSTEM_POOL);
        return pool;
    }

    private static String written(String name) {
        var written = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (written.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (written.length() > LONGEST_NAME) throw new Refused(Refusal.TOO_LARGE);
        return written;
    }
}
