package org.havn.outreach;

import java.time.Instant;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** The organisation's rule: for so many days nobody writes again to who has not answered; {@code hard} forbids, else it warns. */
public record CoolOff(int days, boolean hard) {
    private static final int LONGEST = 365;

    public CoolOff {
        if (days < 0 || days > LONGEST) throw new Refused(Refusal.MALFORMED);
    }

    /** The rule as it holds for one candidate now: who wrote, and until when others wait. */
    public record Waiting(String by, boolean own, Instant until, boolean hard) {}
}
