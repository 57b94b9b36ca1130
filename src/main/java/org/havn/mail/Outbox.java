package org.havn.mail;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails within the transaction of what they tell, to be sent after it: neither is there without the other. */
@Service
public class Outbox {
    private final WaitingMails waiting;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final boolean server;

    Outbox(
            WaitingMails waiting,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${spring.mail.host}") String host) {
        this.server = !host.isBlank();
        this.waiting = waiting;
        this.clock = clock;
        this.events = events;
    }

    /** Whether there is a mail server; without one a mail only reaches the log. */
    public boolean sends() {
        return server;
    }

    /** How many mails were tried in vain and wait to be tried again. */
    public int late() {
        return waiting.late();
    }

    @Transactional
    public void send(Mail mail) {
        waiting.add(mail, clock.instant());
        events.publishEvent(new MailWaiting());
    }
}
