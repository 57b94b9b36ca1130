package org.havn.overlay;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.havn.exclusions.Exclusion;
import org.havn.outreach.CoolOff;
import org.havn.outreach.Exchange;
import org.havn.outreach.LastContact;
import org.jspecify.annotations.Nullable;

/** The contact ledger in the API: who wrote and when; the job for that job's people, and never the text. */
final class Contact {
    private Contact() {}

    /** One line of the ledger on a card. */
    record Line(
            UUID messageId,
            String by,
            boolean own,
            Instant at,
            boolean answered,
            @Nullable String jobTitle) {
        static Line of(Exchange exchange) {
            return new Line(
                    exchange.id().value(),
                    exchange.by(),
                    exchange.own(),
                    exchange.at(),
                    exchange.answered(),
                    exchange.jobTitle());
        }
    }

    /** The last one, for a mark. */
    record Last(String by, boolean own, Instant at, boolean answered) {
        static @Nullable Last of(@Nullable LastContact last) {
            return last == null ? null : new Last(last.by(), last.own(), last.at(), last.answered());
        }
    }

    /** Nobody is to contact them: why, and until the end of which day. */
    record Excluded(String reason, @Nullable Instant until) {
        static Excluded of(Exclusion exclusion) {
            var until = exclusion.until();
            return new Excluded(
                    exclusion.reason(),
                    until == null ? null : until.atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }

    /** Who wrote, and until when others wait; {@code hard} when the organisation forbids to write before. */
    record Waiting(String by, boolean own, Instant until, boolean hard) {
        static Waiting of(CoolOff.Waiting waiting) {
            return new Waiting(waiting.by(), waiting.own(), waiting.until(), waiting.hard());
        }
    }
}
