package org.havn.accounts;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.havn.mail.Mail;
import org.havn.mail.MailKind;
import org.havn.mail.Outbox;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The way to a new password for who forgot theirs: a link that works once, for one hour. */
@Service
public class ResetLinks {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int MAILS = 3;
    private static final int WAITING = 200;

    private final JdbcClient jdbc;
    private final Members members;
    private final Passwords passwords;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Attempts<MemberId> mails;
    /** More than can wait is dropped: who forgot asks again, who floods gets nothing done. */
    private final ExecutorService asked = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("forgotten-passwords").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    ResetLinks(
            JdbcClient jdbc,
            Members members,
            Passwords passwords,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.passwords = passwords;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
        this.mails = new Attempts<>(MAILS, LIFE, clock);
    }

    /** Makes a link for an administrator to hand over; it ends the one handed over before. */
    @Transactional
    public HandedLink handOver(Member by, MemberId id) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        var member = members.find(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        return made(member, true);
    }

    /**
     * Mails a link to the member with this address, if there is one. Answers at once and the same in any case: neither
     * words nor time tell whether somebody is a member.
     */
    public void forgotten(EmailAddress email) {
        asked.execute(() -> transaction.executeWithoutResult(done -> mail(email)));
    }

    /** Whether a forgotten password can be mailed at all; else an administrator hands the link over. */
    public boolean mailed() {
        return outbox.sends();
    }

    /** Whether the link may set a password; used, stale and invented ones are all the same no. */
    @Transactional(readOnly = true)
    public boolean accepts(String token) {
        return behind(token, "").isPresent();
    }

    /** Spends the link and sets the password; every session of the member ends. */
    @Transactional
    public void complete(String token, String password) {
        if (!Passwords.fits(password)) throw new Refused(Refusal.PASSWORD_LENGTH);
        var member = behind(token, " FOR UPDATE OF link").orElseThrow(() -> new Refused(Refusal.LINK_USED));
        passwords.set(member, password);
    }

    private Optional<MemberId> behind(String token, String lock) {
        return jdbc.sql("""
                SELECT link.member_id
                  FROM reset_link link
                  JOIN member ON member.id = link.member_id
                 WHERE link.token_hash = :token
                   AND link.expires_at > :now
                   AND member.deactivated_at IS NULL
                """ + lock)
                .param("token", LinkToken.hash(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .optional();
    }

    private void mail(EmailAddress email) {
        if (!outbox.sends()) return;
        members.withEmail(email).filter(member -> !mails.mustWait(member.id())).ifPresent(member -> {
            mails.count(member.id());
            var link = made(member, false);
            var words = Map.of("name", member.name().value());
            outbox.send(new Mail(member.email(), member.language(), MailKind.PASSWORD_RESET, words, link.path()));
        });
    }

    private HandedLink made(Member member, boolean handedOver) {
        var token = LinkToken.next();
        var until = clock.instant().plus(LIFE);
        jdbc.sql("""
                INSERT INTO reset_link (member_id, handed_over, token_hash, expires_at)
                VALUES (:member, :handedOver, :token, :until)
                ON CONFLICT (member_id, handed_over)
                DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
                """)
                .param("member", member.id().value())
                .param("handedOver", handedOver)
                .param("token", LinkToken.hash(token))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        return new HandedLink("reset/" + token, until, !handedOver);
    }

    @PreDestroy
    void stop() {
        asked.shutdownNow();
    }
}
