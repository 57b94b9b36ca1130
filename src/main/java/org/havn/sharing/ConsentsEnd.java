package org.havn.sharing;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends consents when their time is over. */
@Component
class ConsentsEnd {
    private final PublicSharing sharing;

    ConsentsEnd(PublicSharing sharing) {
        this.sharing = sharing;
    }

    /** Hourly, and soon after the start: a server that slept over the hour is not late for long. */
    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void look() {
        sharing.expire();
    }
}
