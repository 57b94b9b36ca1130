package org.havn;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.havn.shared.EmailAddress;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real mail server on a free port, to which the house sends during the tests. */
public final class PostOfficeFixture implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final GreenMail SERVER = started();

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + port(),
                        "spring.mail.properties.mail.smtp.starttls.required=false")
                .applyTo(context);
    }

    public static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** What has arrived for the address until now, oldest first. */
    public static List<MimeMessage> arrivedFor(EmailAddress address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isFor(message, address))
                .toList();
    }

    /** The mails to the address, once there are at least that many. */
    public static List<MimeMessage> mailsTo(EmailAddress address, int atLeast) {
        return await().until(() -> arrivedFor(address), mails -> mails.size() >= atLeast);
    }

    /** Every text of a mail, however its parts are wrapped. */
    public static String textOf(Part mail) throws MessagingException, IOException {
        if (!(mail.getContent() instanceof Multipart parts)) return String.valueOf(mail.getContent());
        var all = new StringBuilder();
        for (var part = 0; part < parts.getCount(); part++)
            all.append(textOf(parts.getBodyPart(part))).append('\n');
        return all.toString();
    }

    private static boolean isFor(MimeMessage message, EmailAddress address) {
        try {
            return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .anyMatch(to -> to.toString().equals(address.value()));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
