package org.havn.mail;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails within the transaction of what they tell, to be sent after it: neither is there without the other. */
@Service
public class Outbox {
    private final WaitingMails waiting;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outbox(WaitingMails waiting, Clock clock, ApplicationEventPublisher events) {
        this.waiting = waiting;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public void send(Mail mail) {
        waiting.add(mail, clock.instant());
        events.publishEvent(new MailWaiting());
    }
}
