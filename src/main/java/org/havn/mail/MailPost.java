package org.havn.mail;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox: at once after the transaction that wrote it, and every half minute what is left over.
 * A mail that cannot be sent is tried again after growing waits for two days. A server that dies between sending and
 * noting it sends that mail twice; it never loses one.
 */
@Component
class MailPost {
    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(2);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final WaitingMails waiting;
    private final JavaMailSender sender;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final Clock clock;
    private final boolean server;
    private final String from;
    private final String publicAddress;
    private final ExecutorService postman = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("mail-post").factory());

    MailPost(
            WaitingMails waiting,
            JavaMailSender sender,
            TransactionTemplate transaction,
            Environment environment,
            Clock clock,
            @Value("${spring.mail.host}") String host,
            @Value("${havn.mail.from}") String from,
            @Value("${havn.url}") String publicAddress) {
        this.waiting = waiting;
        this.sender = sender;
        this.transaction = transaction;
        this.environment = environment;
        this.clock = clock;
        this.server = !host.isBlank();
        this.from = from;
        this.publicAddress = publicAddress;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MailWaiting waits) {
        postman.execute(this::deliver);
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT30S")
    void round() {
        deliver();
    }

    /** Sends everything that is due; each mail in a transaction of its own. */
    void deliver() {
        while (Boolean.TRUE.equals(transaction.execute(status -> deliverOne()))) {}
    }

    private boolean deliverOne() {
        var next = waiting.next(clock.instant()).orElse(null);
        if (next == null) return false;
        try {
            var mail = next.mail().get();
            var letter = Letter.of(mail, address() + "/" + mail.path());
            if (server) send(mail, letter);
            else log(mail, letter);
            waiting.remove(next.id());
        } catch (MessagingException | RuntimeException failed) {
            // Whatever is wrong with this one, the others behind it are to be sent.
            putOff(next, failed);
        }
        return true;
    }

    private void send(Mail mail, Letter letter) throws MessagingException {
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.to().value());
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), letter.html());
        attach(parts, mail.attachment());
        sender.send(message);
    }

    private static void attach(MimeMessageHelper parts, Mail.@Nullable Attachment file) throws MessagingException {
        if (file != null) parts.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
    }

    private static void log(Mail mail, Letter letter) {
        LOG.info(
                "No mail server is configured; this would be sent to {}: {}\n{}",
                mail.to(),
                letter.subject(),
                mail.kind().secret() ? "(its link is a key and is not logged)" : letter.text());
    }

    /** Waits of 1, 2, 4, … minutes, at most six hours; then the mail is given up, which an administrator can read. */
    private void putOff(WaitingMails.Waiting late, Exception failed) {
        if (!clock.instant().isBefore(late.since().plus(GIVEN_UP_AFTER))) {
            LOG.error("The mail {} ({}) was given up", late.id(), late.kind(), failed);
            waiting.remove(late.id());
            return;
        }
        var wait = Duration.ofMinutes(1L << Math.min(late.tries(), 10));
        LOG.warn("A mail could not be sent: {}", failed.getMessage());
        waiting.later(late.id(), clock.instant().plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }

    /** The public address if there is one, else where this server listens. */
    private String address() {
        if (!publicAddress.isBlank()) return publicAddress.replaceAll("/+$", "");
        return "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
    }

    @PreDestroy
    void stop() {
        postman.shutdownNow();
    }
}
