package org.havn.captures;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateChanged;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.captures.CaptureRows.Decision;
import org.havn.captures.CaptureRows.Row;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages of people who are known: what is new on them, accepted field by field. */
@Service
@Transactional
public class Captures {
    private static final Set<ProfileField> BESIDE = Set.of(
            ProfileField.ABOUT,
            ProfileField.POSITIONS,
            ProfileField.EDUCATION,
            ProfileField.SKILLS,
            ProfileField.LANGUAGES,
            ProfileField.CERTIFICATIONS);

    private final Candidates candidates;
    private final Profiles profiles;
    private final Facts facts;
    private final CaptureRows rows;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Captures(
            Candidates candidates,
            Profiles profiles,
            Facts facts,
            CaptureRows rows,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.profiles = profiles;
        this.facts = facts;
        this.rows = rows;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /** Reads the candidate's page and says what is new on it; nothing of them changes. A page of anybody else is refused. */
    public Captured capture(Member by, CandidateId candidate, CaptureRequest request) {
        var known = kept(by, candidate);
        var page = profiles.pageOf(by, known.id(), request.person(), request.html());
        var captured = new Captured(
                CaptureId.next(),
                page.address(),
                CaptureRows.moment(request.capturedAt(), clock.instant()),
                differences(known, Printed.fields(page.profile())),
                page.profile());
        rows.keep(by, known.id(), captured);
        return captured;
    }

    /** Takes over these fields of the caller's own capture, all or none; what was accepted before stays accepted. */
    public List<ProfileField> accept(Member by, CandidateId candidate, CaptureId capture, Set<ProfileField> fields) {
        var known = kept(by, candidate);
        candidates.lock(known.id(), known.id());
        var asked = rows(by, known.id(), capture).stream()
                .filter(row -> fields.contains(row.difference().field()))
                .toList();
        if (asked.isEmpty() || asked.size() != fields.size()) throw new Refused(Refusal.MALFORMED);
        apply(by, candidates.get(by, known.id()), asked);
        var accepted = asked.stream().map(row -> row.difference().field()).toList();
        rows.decide(capture, accepted, Decision.ACCEPTED);
        return accepted;
    }

    /** Leaves everything as it is: what is open in the caller's capture is not asked about again. */
    public void dismiss(Member by, CandidateId candidate, CaptureId capture) {
        var known = kept(by, candidate);
        var open = CaptureRows.open(rows(by, known.id(), capture));
        rows.decide(capture, open.stream().map(Difference::field).toList(), Decision.DISMISSED);
    }

    /** What the caller captured last and has not decided on; nothing for whom may not change the candidate. */
    @Transactional(readOnly = true)
    public Optional<Captured> open(Member by, CandidateId candidate) {
        return candidates.mayKeep(by, candidate)
                ? rows.last(by, candidate).filter(one -> !one.differences().isEmpty())
                : Optional.empty();
    }

    /** What is known of the candidate beside their contact details. */
    @Transactional(readOnly = true)
    public List<Fact> facts(Member by, CandidateId candidate) {
        return facts.beside(candidates.get(by, candidate).id()).stream()
                .filter(fact -> BESIDE.contains(fact.field()))
                .toList();
    }

    private List<Difference> differences(Candidate candidate, Map<ProfileField, List<String>> printed) {
        var known = facts.known(candidate);
        var own = facts.beside(candidate.id()).stream()
                .filter(Fact::own)
                .map(Fact::field)
                .collect(Collectors.toSet());
        return Arrays.stream(ProfileField.values())
                .filter(field -> printed.containsKey(field) && !own.contains(field))
                .map(field -> {
                    var was = known.getOrDefault(field, List.of());
                    return new Difference(field, was, Printed.together(field, was, printed.getOrDefault(field, was)));
                })
                .filter(one -> !Printed.same(one.field(), one.was(), one.becomes()))
                .toList();
    }

    private void apply(Member by, Candidate candidate, List<Row> asked) {
        var known = facts.known(candidate);
        var own = facts.beside(candidate.id()).stream()
                .filter(Fact::own)
                .map(Fact::field)
                .toList();
        var accepted = new EnumMap<ProfileField, List<String>>(ProfileField.class);
        for (var row : asked) {
            var field = row.difference().field();
            var now = known.getOrDefault(field, List.of());
            // Accepted before, or brought about by somebody else: there is nothing left to do.
            if (Printed.same(field, now, row.difference().becomes())) continue;
            if (own.contains(field)
                    || !Printed.same(field, now, row.difference().was())) throw new Refused(Refusal.CHANGED_MEANWHILE);
            accepted.put(field, row.difference().becomes());
        }
        var details = Facts.with(candidate.details(), accepted);
        candidates.edit(by, candidate.id(), Objects.requireNonNull(candidate.version()), details);
        keepBeside(by, candidate.id(), known, accepted);
    }

    private void keepBeside(
            Member by,
            CandidateId candidate,
            Map<ProfileField, List<String>> known,
            Map<ProfileField, List<String>> accepted) {
        var changed = new TreeMap<String, Field>();
        accepted.forEach((field, texts) -> {
            if (!BESIDE.contains(field)) return;
            facts.keep(by, candidate, field, texts);
            var was = known.getOrDefault(field, List.of());
            changed.put(
                    field.code(), new Field(was.isEmpty() ? null : String.join("\n", was), String.join("\n", texts)));
        });
        if (changed.isEmpty()) return;
        changed.put("profile-source", new Field(null, "LINKEDIN"));
        history.record(by, Subject.CANDIDATE, candidate.value(), Change.EDITED, changed);
        events.publishEvent(new CandidateChanged(candidate));
    }

    private List<Row> rows(Member by, CandidateId candidate, CaptureId capture) {
        return rows.fields(by, candidate, capture).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    private Candidate kept(Member by, CandidateId id) {
        var candidate = candidates.get(by, id);
        if (!candidates.mayKeep(by, candidate.id())) throw new Refused(Refusal.NOT_ALLOWED);
        return candidate;
    }
}
