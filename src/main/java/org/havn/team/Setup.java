package org.havn.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator of an empty installation, let in by a link that works once. */
@Service
@Transactional
public class Setup {
    private final JdbcClient jdbc;
    private final Members members;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Setup(JdbcClient jdbc, Members members, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.clock = clock;
    }

    /** A new token for the set-up link, replacing the last one; nothing once there is a member. */
    public Optional<String> offer() {
        if (anybodyHere()) return Optional.empty();
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                INSERT INTO setup_link (token_hash, created_at)
                VALUES (:hash, :now)
                ON CONFLICT (only_one) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at
                """)
                .param("hash", hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(token);
    }

    /** Whether nobody is here yet. */
    @Transactional(readOnly = true)
    public boolean needed() {
        return !anybodyHere();
    }

    @Transactional(readOnly = true)
    public boolean accepts(String token) {
        return !anybodyHere()
                && jdbc.sql("SELECT 1 FROM setup_link WHERE token_hash = :hash")
                        .param("hash", hash(token))
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /** Makes the first administrator, who is a recruiter too, and spends the link. */
    public Member complete(String token, PersonName name, EmailAddress email, String password) {
        var spent = jdbc.sql("DELETE FROM setup_link WHERE token_hash = :hash")
                .param("hash", hash(token))
                .update();
        if (spent == 0 || anybodyHere()) throw new Refused(Refusal.LINK_USED);
        return firstAdministrator(name, email, EnumSet.of(Role.ADMINISTRATOR, Role.RECRUITER), password);
    }

    /** The first member, made by the house itself; refused once there is one. */
    public Member firstAdministrator(PersonName name, EmailAddress email, Set<Role> roles, String password) {
        if (anybodyHere()) throw new Refused(Refusal.NOT_ALLOWED);
        return members.insert(new NewMember(name, email, roles), password);
    }

    private boolean anybodyHere() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM member)")
                .query(Boolean.class)
                .single();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
