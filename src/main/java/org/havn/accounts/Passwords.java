package org.havn.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members' passwords, kept as slow hashes only. */
@Service
@Transactional
public class Passwords {
    public static final int SHORTEST = 8;
    /** What bcrypt takes in; the rest would not count. */
    public static final int MOST_BYTES = 72;

    private static final int GUESSES = 10;

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Attempts<MemberId> guesses;

    Passwords(JdbcClient jdbc, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
        this.guesses = new Attempts<>(GUESSES, Duration.ofMinutes(10), clock);
    }

    /** Whether it may be a password: at least 8 characters, at most 72 bytes in UTF-8. */
    public static boolean fits(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Changes the caller's own password, who says the old one; who guesses at it has to wait. */
    public void change(Member by, String old, String password) {
        if (guesses.mustWait(by.id())) throw new Refused(Refusal.TRY_LATER);
        if (hashOf(by.id()).filter(hash -> encoder.matches(old, hash)).isEmpty()) {
            guesses.count(by.id());
            throw new Refused(Refusal.WRONG_PASSWORD);
        }
        set(by.id(), password);
    }

    void set(MemberId member, String password) {
        if (!fits(password)) throw new Refused(Refusal.PASSWORD_LENGTH);
        jdbc.sql("""
                INSERT INTO member_password (member_id, hash, set_at)
                VALUES (:member, :hash, :now)
                ON CONFLICT (member_id) DO UPDATE SET hash = excluded.hash, set_at = excluded.set_at
                """)
                .param("member", member.value())
                .param("hash", encoder.encode(password))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("DELETE FROM reset_link WHERE member_id = :member")
                .param("member", member.value())
                .update();
        events.publishEvent(new PasswordSet(member));
    }

    @Transactional(readOnly = true)
    Optional<String> hashOf(MemberId member) {
        return jdbc.sql("SELECT hash FROM member_password WHERE member_id = :member")
                .param("member", member.value())
                .query(String.class)
                .optional();
    }
}
