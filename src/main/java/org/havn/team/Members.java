package org.havn.team;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members: who they are, what they may be, and what they chose for themselves. */
@Service
@Transactional
public class Members {
    private final MemberRepository members;
    private final Clock clock;

    Members(MemberRepository members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** The active member with this id. */
    @Transactional(readOnly = true)
    public Optional<Member> find(MemberId id) {
        return members.findById(id).filter(Member::active);
    }

    @Transactional(readOnly = true)
    public Optional<Member> withEmail(EmailAddress email) {
        return members.findByEmail(email).filter(Member::active);
    }

    /** Those of the ids that exist, deactivated ones included: their names stay on what they did. */
    @Transactional(readOnly = true)
    public Map<MemberId, Member> named(Collection<MemberId> ids) {
        return members.findByIdIn(Set.copyOf(ids)).stream().collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /** The active members by name, for choosing colleagues. */
    @Transactional(readOnly = true)
    public List<Member> all() {
        return members.findByDeactivatedAtIsNullOrderByNameAscIdAsc();
    }

    /** Keeps the member's own language and colours; null leaves the choice to browser and system. */
    public Member choose(Member by, @Nullable Language language, @Nullable ColorScheme scheme) {
        var current = members.findById(by.id()).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        return members.save(current.with(language, scheme));
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
                    clock.instant(),
                    null));
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refusal.EMAIL_TAKEN);
        }
    }
}
