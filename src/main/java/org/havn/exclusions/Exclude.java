package org.havn.exclusions;

import java.time.LocalDate;
import java.util.Locale;
import org.havn.candidates.CandidateId;
import org.havn.exclusions.Exclusion.Kind;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Somebody, a company or a domain not to be contacted from now on, as checked; {@code folded} is the name as compared. */
public record Exclude(
        Kind kind,
        @Nullable CandidateId candidate,
        @Nullable String name,
        @Nullable String folded,
        String reason,
        @Nullable LocalDate until) {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    public Exclude {
        reason = reason.replaceAll("\\p{Cntrl}+", " ").strip();
        if (reason.isEmpty()) throw new Refused(Refusal.REASON_NEEDED);
        if (reason.length() > LONGEST_REASON) throw new Refused(Refusal.TOO_LARGE);
        if (name != null && name.length() > LONGEST_NAME) throw new Refused(Refusal.TOO_LARGE);
        if (kind != Kind.PERSON && (folded == null || folded.isEmpty())) throw new Refused(Refusal.MISSING_FIELD);
    }

    public static Exclude person(CandidateId candidate, String reason, @Nullable LocalDate until) {
        return new Exclude(Kind.PERSON, candidate, null, null, reason, until);
    }

    /** By the company's name, however it is written. */
    public static Exclude company(String name, String reason, @Nullable LocalDate until) {
        return new Exclude(Kind.COMPANY, null, name.strip(), PersonName.fold(name), reason, until);
    }

    /** By the domain of e-mails: {@code fjordvaerk.test}, or an address of it. */
    public static Exclude domain(String domain, String reason, @Nullable LocalDate until) {
        var bare = domain.strip().toLowerCase(Locale.ROOT);
        bare = bare.substring(bare.lastIndexOf('@') + 1);
        if (!bare.matches("[a-z0-9æøå-]+(\\.[a-z0-9æøå-]+)+")) throw new Refused(Refusal.MALFORMED);
        return new Exclude(Kind.DOMAIN, null, bare, bare, reason, until);
    }
}
