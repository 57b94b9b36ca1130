package org.havn.team;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havn.shared.EmailAddress;
import org.havn.shared.Moments;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The members: who they are, what they may be, and what they chose for themselves. */
@Service
@Transactional
public class Members {
    private final MemberRepository members;
    private final PairedBrowsers browsers;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Moments<MemberId, Member> recent;

    Members(
            MemberRepository members,
            PairedBrowsers browsers,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.browsers = browsers;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.recent = new Moments<>(clock);
    }

    /**
     * The active member with this id. Asked with every call and every screen, so it is read once in a second; without a
     * transaction, for mostly there is nothing to read.
     */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(
                        recent.get(id, unread -> members.findById(unread).orElse(null)))
                .filter(Member::active);
    }

    @Transactional(readOnly = true)
    public Optional<Member> withEmail(EmailAddress email) {
        return members.findByEmail(email).filter(Member::active);
    }

    /** Whether the address is a member's, active or not. */
    @Transactional(readOnly = true)
    public boolean knows(EmailAddress email) {
        return members.findByEmail(email).isPresent();
    }

    /** The member with this id, deactivated or not; for administrators. */
    @Transactional(readOnly = true)
    public Member get(Member by, MemberId id) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        return members.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    /** Those of the ids that exist, deactivated ones included: their names stay on what they did. */
    @Transactional(readOnly = true)
    public Map<MemberId, Member> named(Collection<MemberId> ids) {
        return members.findByIdIn(Set.copyOf(ids)).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /** Those of the ids that are active members. */
    @Transactional(readOnly = true)
    public List<Member> active(Set<MemberId> ids) {
        return members.findByIdIn(ids).stream().filter(Member::active).toList();
    }

    /** The active members by name, for choosing colleagues. */
    @Transactional(readOnly = true)
    public List<Member> all() {
        return members.findByDeactivatedAtIsNullOrderByNameAscIdAsc();
    }

    /** Keeps the member's own language and colours; null leaves the choice to browser and system. */
    public Member choose(Member by, @Nullable Language language, @Nullable ColorScheme scheme) {
        var current = fresh(by);
        return save(current.with(language, scheme, current.timeZone()));
    }

    /** Keeps the zone in which the member reads times; null leaves the choice to the browser. */
    public Member chooseTimeZone(Member by, @Nullable ZoneId timeZone) {
        var current = fresh(by);
        return save(current.with(current.language(), current.colorScheme(), timeZone));
    }

    /**
     * Gives a member exactly these roles, from their next click on; only administrators may (A7). Who loses one keeps
     * their places on hiring teams (A5). The last active administrator stays one.
     */
    public Member give(Member by, MemberId id, int version, Set<Role> roles) {
        var member = administered(by, id, version);
        if (!roles.contains(Role.ADMINISTRATOR)) keepAnAdministratorWithout(member);
        return save(member.with(roles));
    }

    /** Lets a member in no more, and ends their pairings; what they did keeps their name. Again changes nothing. */
    public Member deactivate(Member by, MemberId id, int version) {
        var member = administered(by, id, version);
        if (!member.active()) return member;
        keepAnAdministratorWithout(member);
        var gone = save(member.deactivated(clock.instant()));
        browsers.endAllOf(id);
        events.publishEvent(new MemberDeactivated(id));
        return gone;
    }

    /** Lets a member in again, with the password they had; pairings are to be made anew. */
    public Member reactivate(Member by, MemberId id, int version) {
        return save(administered(by, id, version).deactivated(null));
    }

    /** Whether there is no member yet, not even a deactivated one. */
    @Transactional(readOnly = true)
    public boolean nobodyHere() {
        return members.count() == 0;
    }

    /** Makes somebody a member. Asks no right: the room of the accounts did, by invitation or set-up link. */
    public Member admit(NewMember added) {
        try {
            return members.save(new Member(
                    MemberId.next(),
                    null,
                    added.name(),
                    added.email(),
                    added.roles(),
                    null,
                    null,
                    null,
                    clock.instant(),
                    null));
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.EMAIL_TAKEN);
        }
    }

    private Member fresh(Member by) {
        return members.findById(by.id()).filter(Member::active).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    private Member administered(Member by, MemberId id, int version) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        lockAdministrators();
        var member = members.findById(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!Objects.equals(member.version(), version)) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return member;
    }

    /** One change at a time: two administrators who end each other would leave none. */
    private void lockAdministrators() {
        administrators(" FOR NO KEY UPDATE");
    }

    private void keepAnAdministratorWithout(Member leaving) {
        var others = administrators("").stream().anyMatch(id -> !id.equals(leaving.id()));
        if (!others) throw new Refused(Refusal.LAST_ADMINISTRATOR);
    }

    private List<MemberId> administrators(String lock) {
        return jdbc.sql("""
                SELECT id
                  FROM member
                 WHERE 'ADMINISTRATOR' = ANY (roles)
                   AND deactivated_at IS NULL
                 ORDER BY id
                """ + lock)
                .query((row, number) -> new MemberId(row.getObject("id", UUID.class)))
                .list();
    }

    private Member save(Member changed) {
        recent.forget(changed.id());
        try {
            return members.save(changed);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
    }
}
