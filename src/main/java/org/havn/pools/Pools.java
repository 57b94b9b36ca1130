package org.havn.pools;

import java.time.Clock;
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
 * administrators also name, share and remove the pool. Who may not see a pool does not learn that it is there.
 */
@Service
@Transactional
public class Pools {
    private static final int LONGEST_NAME = 100;

    private final PoolRows rows;
    private final Candidates candidates;
    private final Members members;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Pools(PoolRows rows, Candidates candidates, Members members, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
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

    /** Makes an empty pool of 1 to 100 characters' name; the same owner has no two of one name (C10). */
    public PoolId create(Member by, String name) {
        if (!keeps(by)) throw new Refused(Refusal.NOT_ALLOWED);
        var id = PoolId.next();
        var written = written(name);
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
        return rows.people(id, offset, limit);
    }

    /** Renames the pool; {@code version} is the one the caller saw. */
    public void rename(Member by, PoolId id, int version, String name) {
        owned(by, id);
        var written = written(name);
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
        if (!pool.owner().equals(with)) rows.share(id, with);
        events.publishEvent(new PoolChanged(id));
    }

    public void unshare(Member by, PoolId id, MemberId with) {
        owned(by, id);
        rows.unshare(id, with);
        events.publishEvent(new PoolChanged(id));
    }

    /** Puts the candidate into the pool; nothing if they are in it. */
    public Optional<PoolEntryId> add(Member by, PoolId id, CandidateId candidate) {
        var pool = get(by, id);
        if (!pool.open()) throw new Refused(Refusal.NOT_ALLOWED);
        var person = candidates.get(by, candidate).id();
        rows.lock(id);
        if (rows.has(id, person)) return Optional.empty();
        var entry = PoolEntryId.next();
        try {
            rows.enter(entry, id, person, by.id(), clock.instant());
        } catch (DataIntegrityViolationException goneMeanwhile) {
            throw new Refused(Refusal.NOT_FOUND);
        }
        events.publishEvent(new PoolChanged(id));
        return Optional.of(entry);
    }

    /** Takes the candidate out of the pool; nothing happens if they are not in it. */
    public void remove(Member by, PoolId id, CandidateId candidate) {
        var pool = get(by, id);
        if (!pool.open()) throw new Refused(Refusal.NOT_ALLOWED);
        if (rows.leave(id, candidate) > 0) events.publishEvent(new PoolChanged(id));
    }

    /** Undoes an adding that is known to be the caller's own. */
    public void takeBack(PoolEntryId entry) {
        rows.takeBack(entry);
    }

    private PoolListing owned(Member by, PoolId id) {
        var pool = get(by, id);
        if (!pool.own()) throw new Refused(Refusal.NOT_ALLOWED);
        return pool;
    }

    private static String written(String name) {
        var written = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (written.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (written.length() > LONGEST_NAME) throw new Refused(Refusal.TOO_LARGE);
        return written;
    }
}
