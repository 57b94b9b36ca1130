package org.havn.accounts;

import java.util.List;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in, as administrators see and decide it. */
@Service
@Transactional
public class Accounts {
    private final Members members;
    private final Passwords passwords;
    private final AccountSearch search;

    Accounts(Members members, Passwords passwords, AccountSearch search) {
        this.search = search;
        this.members = members;
        this.passwords = passwords;
    }

    /** Members and the invited by name, for administrators; a null state is any, {@code INVITED} takes in expired ones. */
    @Transactional(readOnly = true)
    public List<AccountListing> list(Member by, String typed, @Nullable AccountState state, int offset, int limit) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        return search.list(typed, state, offset, limit);
    }

    /** Adds a member with a password at once; only administrators may (A7). */
    public Member add(Member by, NewMember added, String password) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        var member = members.admit(added);
        passwords.set(member.id(), password);
        return member;
    }
}
