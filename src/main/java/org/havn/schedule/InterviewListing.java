package org.havn.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.MemberId;

/** An interview as it is shown; {@code editable} says whether the caller may change it. {@code version} goes back with a change. */
public record InterviewListing(
        InterviewId id,
        int version,
        ApplicationId application,
        CandidateId candidate,
        String candidateName,
        String jobTitle,
        String title,
        Instant startsAt,
        int minutes,
        ZoneId zone,
        String place,
        List<Interviewer> interviewers,
        MemberId plannedBy,
        boolean editable) {

    /** Who interviews. */
    public record Interviewer(MemberId id, String name) {}

    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** As a plan to be changed. */
    public InterviewPlan plan() {
        Set<MemberId> members = interviewers.stream().map(Interviewer::id).collect(Collectors.toUnmodifiableSet());
        return new InterviewPlan(title, LocalDateTime.ofInstant(startsAt, zone), zone, minutes, place, members);
    }
}
