package org.havn.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;

/**
 * What an interview is to be: {@code start} on the wall clock of {@code zone}, {@code minutes} 5 to 720, {@code place} a
 * room or an address of a call, possibly empty. Title (200) and at least one interviewer cannot be missing.
 */
public record InterviewPlan(
        String title, LocalDateTime start, ZoneId zone, int minutes, String place, Set<MemberId> interviewers) {
    public InterviewPlan {
        title = title.replaceAll("\\p{Cntrl}+", " ").strip();
        place = place.replaceAll("\\p{Cntrl}+", " ").strip();
        interviewers = Set.copyOf(interviewers);
        if (title.isEmpty() || interviewers.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        if (title.length() > 200 || place.length() > 500 || interviewers.size() > 20)
            throw new Refused(Refusal.TOO_LARGE);
        if (minutes < 5 || minutes > 720 || start.getYear() < 2000 || start.getYear() > 2200)
            throw new Refused(Refusal.MALFORMED);
    }

    /** The moment; an hour that the clock skips in spring is the one after it. */
    Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    Duration length() {
        return Duration.ofMinutes(minutes);
    }
}
