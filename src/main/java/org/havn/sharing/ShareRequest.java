package org.havn.sharing;

import org.havn.candidates.CandidateId;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Language;
import org.jspecify.annotations.Nullable;

/**
 * A link to be made: for a known candidate or, without one, for whoever gets it; in their language; open for 1 to 90 days,
 * for a consent of 30 to 1095 days; by mail to {@code to}, if there is one.
 */
public record ShareRequest(
        @Nullable CandidateId candidate,
        Language language,
        int openDays,
        int consentDays,
        @Nullable EmailAddress to) {
    public ShareRequest {
        if (openDays < 1 || openDays > 90 || consentDays < 30 || consentDays > 1095)
            throw new Refused(Refusal.MALFORMED);
    }
}
