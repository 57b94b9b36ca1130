package org.havn.overlay;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.database.PlannedOnce;
import org.havn.exclusions.Exclusions;
import org.havn.interviews.Interviews;
import org.havn.notes.Notes;
import org.havn.outreach.Outreach;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a card together from the rooms, each asked with the caller's own rights. */
@Component
class Cards {
    private static final int MOST_CONTACT = 20;

    private final Candidates candidates;
    private final Applications applications;
    private final Interviews interviews;
    private final Notes notes;
    private final Outreach outreach;
    private final Exclusions exclusions;
    private final CandidateLinks links;
    private final PlannedOnce planned;

    Cards(
            Candidates candidates,
            Applications applications,
            Interviews interviews,
            Notes notes,
            Outreach outreach,
            Exclusions exclusions,
            CandidateLinks links,
            PlannedOnce planned) {
        this.candidates = candidates;
        this.applications = applications;
        this.interviews = interviews;
        this.notes = notes;
        this.outreach = outreach;
        this.exclusions = exclusions;
        this.links = links;
        this.planned = planned;
    }

    /**
     * Of an application that has not passed Prospect only the line who exported is told, and no feedback or note (I1). All
     * rooms are asked in one transaction: one connection and one commit, not one for each of them.
     */
    @Transactional(readOnly = true)
    Card of(Member by, CandidateId asked) {
        planned.untilCommit();
        var candidate = candidates.get(by, asked);
        var id = candidate.id();
        var known = applications.ofCandidate(by, id);
        if (!visible(by, id, known)) throw new Refused(Refusal.NOT_FOUND);
        var jobs = known.stream().filter(ApplicationListing::passedProspect).toList();
        var past = jobs.stream().map(ApplicationListing::id).collect(Collectors.toSet());
        var contact = contact(by, id);
        return new Card(
                Card.Person.of(candidate, links.to(id)),
                jobs.stream().map(Card.Job::of).toList(),
                past.isEmpty() ? List.of() : feedback(by, id, past),
                notes.ofShown(by, id).stream()
                        .filter(note -> note.application() == null || past.contains(note.application()))
                        .map(Card.Note::of)
                        .toList(),
                known.stream()
                        .filter(application -> !application.passedProspect())
                        .map(Card.Export::of)
                        .toList(),
                contact,
                contact == null
                        ? null
                        : outreach.waitingForShown(by, id)
                                .map(Contact.Waiting::of)
                                .orElse(null),
                exclusions.ofShown(by, id).map(Contact.Excluded::of).orElse(null));
    }

    private List<Card.Feedback> feedback(Member by, CandidateId id, Set<ApplicationId> past) {
        return interviews.ofCandidate(by, id).stream()
                .filter(feedback -> past.contains(feedback.application()))
                .map(Card.Feedback::of)
                .toList();
    }

    private @Nullable List<Contact.Line> contact(Member by, CandidateId id) {
        var lines = outreach.ofShown(by, id).stream()
                .limit(MOST_CONTACT)
                .map(Contact.Line::of)
                .toList();
        return lines.isEmpty() ? null : lines;
    }

    boolean visible(Member by, CandidateId id) {
        return visibleTo(List.of(by), id).contains(by.id());
    }

    /** Those of the candidates, all of whom the caller may open, whose card they would be shown. */
    Set<CandidateId> visibleAmong(Member by, List<CandidateId> opened) {
        if (by.readsEverything()) return Set.copyOf(opened);
        var known = applications.knownAmong(by, opened);
        var writtenTo = outreach.latest(by, opened);
        return opened.stream()
                .filter(id -> known.getOrDefault(id, true) || writtenTo.containsKey(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of the members to whom the card would be shown; one look at the database for all of them. */
    Set<MemberId> visibleTo(Collection<Member> members, CandidateId id) {
        var opening = candidates.openedBy(members, id);
        var asked =
                members.stream().filter(member -> opening.contains(member.id())).toList();
        if (asked.isEmpty()) return Set.of();
        var seeing = applications.seenBy(asked, id);
        var onNoJob = applications.onNoJob(id);
        var writtenTo = asked.stream()
                .filter(outreach::reads)
                .findFirst()
                .map(reader -> outreach.latest(reader, List.of(id)))
                .filter(last -> !last.isEmpty())
                .isPresent();
        return asked.stream()
                .filter(member -> seeing.contains(member.id())
                        || member.readsEverything()
                        || onNoJob
                        || writtenTo && outreach.reads(member))
                .map(Member::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A person who is only a prospect of others is nobody, unless somebody wrote to them: the ledger is everybody's. One on
     * no job at all is known to whoever opens candidates.
     */
    private boolean visible(Member by, CandidateId id, List<ApplicationListing> known) {
        return !known.isEmpty()
                || by.readsEverything()
                || applications.onNoJob(id)
                || !outreach.latest(by, List.of(id)).isEmpty();
    }
}
