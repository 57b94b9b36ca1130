package org.havn.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.PostOfficeFixture.arrivedFor;
import static org.havn.PostOfficeFixture.mailsTo;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.PostOfficeFixture;
import org.havn.shared.EmailAddress;
import org.havn.team.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Real mail over SMTP. Tests of a broken server live ten years ahead, where the house's own postman does not look. */
@HavnTest
@Tag("UC-15")
class MailPostTests {
    private static final Instant LATER = Instant.parse("2036-11-23T08:00:00Z");
    private static final int NOBODY_LISTENS = 9;

    private final Outbox outbox;
    private final WaitingMails waiting;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final OfficeFixture office;
    private final JdbcClient jdbc;

    MailPostTests(
            Outbox outbox,
            WaitingMails waiting,
            TransactionTemplate transaction,
            Environment environment,
            OfficeFixture office,
            JdbcClient jdbc) {
        this.outbox = outbox;
        this.waiting = waiting;
        this.transaction = transaction;
        this.environment = environment;
        this.office = office;
        this.jdbc = jdbc;
    }

    @Test
    void arrivesWithDanishLettersAndItsLinkAndLeavesNoCopy() throws Exception {
        var to = office.email("Søren");
        outbox.send(asked(to, "Kok på Ærø"));
        var mail = mailsTo(to, 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Godkend venligst: Kok på Ærø");
        assertThat(mail.getFrom()[0]).hasToString("havn@localhost");
        assertThat(body(mail, 0, 0)).contains("jobbet Kok på Ærø").containsPattern("http://127.0.0.1:\\d+/approvals");
        assertThat(body(mail, 0, 1)).contains("<html lang=\"da\">");
        await().until(() -> waitingFor(to) == 0);
    }

    @Test
    void carriesItsFile() throws Exception {
        var to = office.email("Ida");
        var file = new Mail.Attachment("invite.ics", "text/calendar; charset=utf-8; method=REQUEST", utf8("BEGIN:å"));
        outbox.send(new Mail(to, Language.EN, MailKind.JOB_APPROVED, Map.of("job", "Chef"), "jobs/HAVN-1", file));
        var part = ((Multipart) mailsTo(to, 1).getFirst().getContent()).getBodyPart(1);
        assertThat(part.getFileName()).isEqualTo("invite.ics");
        assertThat(part.getContentType()).contains("text/calendar").contains("method=REQUEST");
        assertThat(part.getInputStream().readAllBytes()).isEqualTo(utf8("BEGIN:å"));
    }

    @Test
    void nothingIsSentOfATransactionThatFailed() {
        var to = office.email("Ida");
        transaction.executeWithoutResult(status -> {
            outbox.send(asked(to, "Chef"));
            status.setRollbackOnly();
        });
        assertThat(waitingFor(to)).isZero();
        assertThat(arrivedFor(to)).isEmpty();
    }

    @Test
    void waitsForAServerThatIsDownAndIsSentOnce() {
        var to = office.email("Ida");
        waiting.add(asked(to, "Chef"), LATER);
        post(NOBODY_LISTENS, LATER).deliver();
        assertThat(waitingFor(to)).isOne();
        post(PostOfficeFixture.port(), LATER).deliver();
        assertThat(arrivedFor(to)).as("not before its minute is over").isEmpty();
        post(PostOfficeFixture.port(), LATER.plus(Duration.ofMinutes(2))).deliver();
        post(PostOfficeFixture.port(), LATER.plus(Duration.ofMinutes(2))).deliver();
        assertThat(mailsTo(to, 1)).hasSize(1);
        assertThat(waitingFor(to)).isZero();
    }

    @Test
    void isGivenUpAfterTwoDays() {
        var to = office.email("Ida");
        waiting.add(asked(to, "Chef"), LATER);
        for (var hour = 0; hour < 48; hour++)
            post(NOBODY_LISTENS, LATER.plus(Duration.ofHours(hour))).deliver();
        assertThat(waitingFor(to)).isOne();
        for (var hour = 48; hour < 60; hour++)
            post(NOBODY_LISTENS, LATER.plus(Duration.ofHours(hour))).deliver();
        assertThat(waitingFor(to)).isZero();
        assertThat(arrivedFor(to)).isEmpty();
    }

    @Test
    void thatNobodyCanReadHoldsUpNoneBehindIt() {
        var broken = office.email("Bo");
        var to = office.email("Ida");
        waiting.add(asked(broken, "Chef"), LATER.minusSeconds(1));
        jdbc.sql("UPDATE outgoing_mail SET words = '{}' WHERE recipient = :broken")
                .param("broken", broken.value())
                .update();
        waiting.add(asked(to, "Chef"), LATER);
        post(PostOfficeFixture.port(), LATER).deliver();
        assertThat(mailsTo(to, 1)).hasSize(1);
        assertThat(waitingFor(broken)).isOne();
    }

    @Test
    void isSentOnceByTwoServersAtOnce() throws Exception {
        var to = office.email("Ida");
        waiting.add(asked(to, "Chef"), LATER);
        var one = post(PostOfficeFixture.port(), LATER);
        var other = post(PostOfficeFixture.port(), LATER);
        atOnce(() -> done(one), () -> done(other));
        assertThat(mailsTo(to, 1)).hasSize(1);
    }

    private static boolean done(MailPost post) {
        post.deliver();
        return true;
    }

    private MailPost post(int port, Instant now) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailPost(
                waiting,
                sender,
                transaction,
                environment,
                Clock.fixed(now, ZoneOffset.UTC),
                "127.0.0.1",
                "havn@localhost",
                "");
    }

    private int waitingFor(EmailAddress to) {
        return jdbc.sql("SELECT count(*) FROM outgoing_mail WHERE recipient = :to")
                .param("to", to.value())
                .query(Integer.class)
                .single();
    }

    private static Mail asked(EmailAddress to, String job) {
        return new Mail(to, Language.DA, MailKind.APPROVAL_ASKED, Map.of("job", job, "by", "Rikke Dam"), "approvals");
    }

    private static String body(MimeMessage mail, int... way) throws Exception {
        var multipart = (Multipart) mail.getContent();
        for (var step : way) {
            var content = multipart.getBodyPart(step).getContent();
            if (content instanceof String text) return text;
            multipart = (Multipart) content;
            if (multipart.getBodyPart(0).getContent() instanceof Multipart inner) multipart = inner;
        }
        throw new AssertionError("no text there");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
