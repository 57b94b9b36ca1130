package org.havn.accounts;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator of an empty installation, let in by a link that works once. */
@Service
@Transactional
public class Setup {
    private final JdbcClient jdbc;
    private final Members members;
    private final Passwords passwords;
    private final Clock clock;

    Setup(JdbcClient jdbc, Members members, Passwords passwords, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new token for the set-up link, replacing the last one; nothing once there is a member. */
    public Optional<String> offer() {
        if (!needed()) return Optional.empty();
        var token = LinkToken.next();
        jdbc.sql("""
                INSERT INTO setup_link (token_hash, created_at)
                VALUES (:hash, :now)
                ON CONFLICT (only_one) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at
                """)
                .param("hash", LinkToken.hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(token);
    }

    /** Whether nobody is here yet. */
    @Transactional(readOnly = true)
    public boolean needed() {
        return members.nobodyHere();
    }

    @Transactional(readOnly = true)
    public boolean accepts(String token) {
        return needed()
                && jdbc.sql("SELECT 1 FROM setup_link WHERE token_hash = :hash")
                        .param("hash", LinkToken.hash(token))
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /** Makes the first administrator, who is a recruiter too, and spends the link. */
    public Member complete(String token, PersonName name, EmailAddress email, String password) {
        var spent = jdbc.sql("DELETE FROM setup_link WHERE token_hash = :hash")
                .param("hash", LinkToken.hash(token))
                .update();
        if (spent == 0 || !needed()) throw new Refused(Refusal.LINK_USED);
        return firstAdministrator(name, email, EnumSet.of(Role.ADMINISTRATOR, Role.RECRUITER), password);
    }

    /** The first member, made by the house itself; refused once there is one. */
    public Member firstAdministrator(PersonName name, EmailAddress email, Set<Role> roles, String password) {
        if (!needed()) throw new Refused(Refusal.NOT_ALLOWED);
        var member = members.admit(new NewMember(name, email, roles));
        passwords.set(member.id(), password);
        return member;
    }
}
