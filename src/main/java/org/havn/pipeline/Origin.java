package org.havn.pipeline;

import org.havn.candidates.Source;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Where an application came from. A referral names who referred the person: a colleague, or somebody else by name (200
 * characters); nothing else does.
 */
public record Origin(
        Source source,
        @Nullable MemberId referrerId,
        @Nullable String referrerName) {
    public Origin {
        referrerName = referrerName == null
                ? null
                : referrerName.replaceAll("\\p{Cntrl}+", " ").strip();
        if (referrerName != null && referrerName.isEmpty()) referrerName = null;
        if (referrerName != null && referrerName.length() > 200) throw new Refused(Refusal.TOO_LARGE);
        if (source == Source.REFERRAL && (referrerId == null) == (referrerName == null))
            throw new Refused(Refusal.REFERRER_NEEDED);
        if (source != Source.REFERRAL && (referrerId != null || referrerName != null))
            throw new Refused(Refusal.MALFORMED);
    }

    /** From anywhere but a referral. */
    public static Origin of(Source source) {
        return new Origin(source, null, null);
    }
}
