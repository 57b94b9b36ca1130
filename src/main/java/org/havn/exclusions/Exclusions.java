package org.havn.exclusions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Do not contact. Whoever may open candidates reads it; recruiters, hiring managers and administrators keep it. */
@Service
@Transactional
public class Exclusions {
    private final ExclusionRows rows;
    private final Candidates candidates;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Exclusions(ExclusionRows rows, Candidates candidates, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.candidates = candidates;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the list is for this member at all. */
    public boolean reads(Member by) {
        return by.opensCandidates();
    }

    /** Whether the member may put somebody on the list, or take them off. */
    public boolean keeps(Member by) {
        return by.isAny(Role.RECRUITER, Role.HIRING_MANAGER, Role.ADMINISTRATOR);
    }

    /** Puts somebody, a company or a domain on the list; the last day may not be over. */
    public ExclusionId add(Member by, Exclude asked) {
        requireKeeps(by);
        if (asked.candidate() != null
                && !candidates.get(by, asked.candidate()).id().equals(asked.candidate()))
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        if (asked.until() != null && asked.until().isBefore(today())) throw new Refused(Refusal.MALFORMED);
        var id = ExclusionId.next();
        rows.add(id, by, asked, clock.instant());
        events.publishEvent(new ExclusionsChanged(asked.candidate()));
        return id;
    }

    /** Takes it off the list; who did and when is kept. */
    public void lift(Member by, ExclusionId id) {
        requireKeeps(by);
        var lifted = rows.lift(id, by, clock.instant(), today()).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        events.publishEvent(new ExclusionsChanged(lifted.candidate()));
    }

    /** What holds now, the last first; nothing for whom it is not. */
    @Transactional(readOnly = true)
    public List<Exclusion> list(Member by, int offset, int limit) {
        return reads(by) ? rows.all(today(), offset, limit) : List.of();
    }

    /** Why nobody is to contact this candidate, if that is so: what is said of themself first. */
    @Transactional(readOnly = true)
    public Optional<Exclusion> of(Member by, CandidateId candidate) {
        return ofShown(by, candidates.get(by, candidate).id());
    }

    /** As {@link #of(Member, CandidateId)}, of somebody shown to the caller already. */
    @Transactional(readOnly = true)
    public Optional<Exclusion> ofShown(Member by, CandidateId shown) {
        return reads(by) ? rows.of(shown, today()).stream().findFirst() : Optional.empty();
    }

    /** Who of these, shown to the caller already, is not to be contacted. */
    @Transactional(readOnly = true)
    public Set<CandidateId> among(Member by, Collection<CandidateId> shown) {
        return reads(by) && !shown.isEmpty() ? rows.among(shown, today()) : Set.of();
    }

    /** Refused, with the reason, when this candidate is not to be contacted. For rooms: asks no right. */
    @Transactional(readOnly = true)
    public void refuse(CandidateId candidate) {
        refuse(rows.of(candidate, today()));
    }

    /** Refused, with the reason and of several with the name, when one of these is not to be contacted. For rooms. */
    @Transactional(readOnly = true)
    public void refuseAny(Member by, Collection<CandidateId> people) {
        if (people.size() == 1) refuse(people.iterator().next());
        rows.among(people, today()).stream()
                .min(Comparator.comparing(CandidateId::value))
                .ifPresent(one -> {
                    var reason = rows.of(one, today()).getFirst().reason();
                    throw new Refused(
                            Refusal.DO_NOT_CONTACT,
                            candidates.get(by, one).name().value() + ": " + reason);
                });
    }

    /** Refused, with the reason, when nobody with this e-mail or of this employer is to be contacted. For rooms. */
    @Transactional(readOnly = true)
    public void refuse(@Nullable EmailAddress email, List<String> employersNewestFirst) {
        var employer = employersNewestFirst.isEmpty() ? null : PersonName.fold(employersNewestFirst.getFirst());
        refuse(rows.of(domains(email), employer, today()));
    }

    private static void refuse(List<Exclusion> found) {
        if (!found.isEmpty())
            throw new Refused(Refusal.DO_NOT_CONTACT, found.getFirst().reason());
    }

    /** The domain, and those above it: {@code mail.fjordvaerk.test}, {@code fjordvaerk.test}. */
    private static List<String> domains(@Nullable EmailAddress email) {
        var domains = new ArrayList<String>();
        if (email == null) return domains;
        var rest = email.value().substring(email.value().lastIndexOf('@') + 1);
        while (rest.contains(".")) {
            domains.add(rest);
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return domains;
    }

    private void requireKeeps(Member by) {
        if (!keeps(by)) throw new Refused(Refusal.NOT_ALLOWED);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
