package org.havn.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The members' passwords, kept as slow hashes only. */
@Service
class Passwords {
    private static final int SHORTEST = 8;
    /** What bcrypt takes in. */
    private static final int MOST_BYTES = 72;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.clock = clock;
    }

    void set(MemberId member, String password) {
        if (password.length() < SHORTEST) throw new Refused(Refusal.MISSING_FIELD);
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) throw new Refused(Refusal.TOO_LARGE);
        jdbc.sql("""
                INSERT INTO member_password (member_id, hash, set_at)
                VALUES (:member, :hash, :now)
                ON CONFLICT (member_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at
                """)
                .param("member", member.value())
                .param("hash", encoder.encode(password))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> hashOf(MemberId member) {
        return jdbc.sql("SELECT hash FROM member_password WHERE member_id = :member")
                .param("member", member.value())
                .query(String.class)
                .optional();
    }
}
