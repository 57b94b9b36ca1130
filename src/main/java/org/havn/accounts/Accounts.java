package org.havn.accounts;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in, as administrators see and decide it. */
@Service
@Transactional
public class Accounts {
    private final Members members;
    private final Passwords passwords;

    Accounts(Members members, Passwords passwords) {
        this.members = members;
        this.passwords = passwords;
    }

    /** Adds a member with a password at once; only administrators may (A7). */
    public Member add(Member by, NewMember added, String password) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        var member = members.admit(added);
        passwords.set(member.id(), password);
        return member;
    }
}
