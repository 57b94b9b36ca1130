package org.havn.outreach;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.jobs.Jobs;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact ledger. Who wrote to a candidate and when is for everybody who may open candidates, so that nobody writes
 * twice; about which job, for that job's people; and the text for its sender alone (G8).
 */
@Service
@Transactional
public class Outreach {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final int MOST = 200;

    private final MessageRows rows;
    private final Candidates candidates;
    private final Jobs jobs;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Outreach(MessageRows rows, Candidates candidates, Jobs jobs, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.candidates = candidates;
        this.jobs = jobs;
        this.clock = clock;
        this.events = events;
    }

    /** A message as logged; {@code created} is false when the same was logged under this key before. */
    public record Logged(MessageId id, boolean created) {}

    /** Whether the ledger is for this member: for whom candidates are. */
    public boolean reads(Member by) {
        return by.opensCandidates();
    }

    /** Whether the member may log that they wrote to this candidate. */
    @Transactional(readOnly = true)
    public boolean mayLog(Member by, CandidateId candidate) {
        return by.isAny(Role.RECRUITER, Role.HIRING_MANAGER) && candidates.mayOpen(by, candidate);
    }

    /** Keeps that the caller wrote to the candidate. What has happened can always be logged, whatever the cool-off says. */
    public Logged log(Member by, CandidateId candidate, SentMessage message, @Nullable String key) {
        var person = candidates.get(by, candidate).id();
        if (!mayLog(by, person)) throw new Refused(Refusal.NOT_ALLOWED);
        if (key != null && !KEY.matcher(key).matches()) throw new Refused(Refusal.MALFORMED);
        if (message.job() != null) jobs.get(by, message.job());
        var now = clock.instant();
        var at = message.at() == null || message.at().isAfter(now) ? now : message.at();
        var hash = key == null ? null : hash(person, message);
        var id = MessageId.next();
        if (!rows.insert(id, by, person, message, at, now, key, hash)) return before(by, key, hash);
        events.publishEvent(new MessageLogged(person));
        return new Logged(id, true);
    }

    /** Whether there was an answer: its sender says so, or any recruiter who knows. */
    public void answered(Member by, CandidateId candidate, MessageId message, boolean answered) {
        var row = row(by, candidate, message);
        if (!row.sender().equals(by.id().value()) && !by.is(Role.RECRUITER)) throw new Refused(Refusal.NOT_ALLOWED);
        rows.answered(row.id(), answered ? clock.instant() : null);
        events.publishEvent(new MessageLogged(row.candidate()));
    }

    /** Takes back what the caller logged themself. */
    public void remove(Member by, CandidateId candidate, MessageId message) {
        var row = row(by, candidate, message);
        if (!row.sender().equals(by.id().value())) throw new Refused(Refusal.NOT_ALLOWED);
        rows.delete(row.id());
        events.publishEvent(new MessageLogged(row.candidate()));
    }

    /** All that was written to the candidate, the last first; nothing for whom the ledger is not. */
    @Transactional(readOnly = true)
    public List<Exchange> of(Member by, CandidateId candidate) {
        return ofShown(by, candidates.get(by, candidate).id());
    }

    /** As {@link #of}, of somebody shown to the caller already. */
    @Transactional(readOnly = true)
    public List<Exchange> ofShown(Member by, CandidateId shown) {
        return reads(by) ? rows.of(by, shown, MOST) : List.of();
    }

    /** The last contact of each of these whom the caller was shown already. */
    @Transactional(readOnly = true)
    public Map<CandidateId, LastContact> latest(Member by, Collection<CandidateId> shown) {
        return reads(by) && !shown.isEmpty() ? rows.latest(by, shown) : Map.of();
    }

    /** The organisation's rule. */
    @Transactional(readOnly = true)
    public CoolOff coolOff() {
        return rows.coolOff();
    }

    /** Changes the rule; an administrator's word. */
    public void change(Member by, CoolOff rule) {
        if (!by.is(Role.ADMINISTRATOR)) throw new Refused(Refusal.NOT_ALLOWED);
        rows.change(rule);
    }

    /** Whether it is too soon to write to the candidate: somebody did, and there is no answer yet. */
    @Transactional(readOnly = true)
    public Optional<CoolOff.Waiting> waiting(Member by, CandidateId candidate) {
        return waitingForShown(by, candidates.get(by, candidate).id());
    }

    /** As {@link #waiting}, for somebody shown to the caller already. */
    @Transactional(readOnly = true)
    public Optional<CoolOff.Waiting> waitingForShown(Member by, CandidateId shown) {
        var rule = rows.coolOff();
        if (rule.days() == 0 || !reads(by)) return Optional.empty();
        return Optional.ofNullable(rows.latest(by, List.of(shown)).get(shown))
                .filter(last -> !last.answered())
                .map(last -> new CoolOff.Waiting(
                        last.by(), last.own(), last.at().plus(Duration.ofDays(rule.days())), rule.hard()))
                .filter(waiting -> waiting.until().isAfter(clock.instant()));
    }

    private MessageRows.Row row(Member by, CandidateId candidate, MessageId message) {
        var person = candidates.get(by, candidate).id();
        return rows.find(message)
                .filter(row -> row.candidate().equals(person) && reads(by))
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    private Logged before(Member by, @Nullable String key, byte @Nullable [] hash) {
        if (key == null || hash == null) throw new Refused(Refusal.CHANGED_MEANWHILE);
        var before = rows.before(by, key, hash).orElseThrow(() -> new Refused(Refusal.CHANGED_MEANWHILE));
        if (!before.getValue()) throw new Refused(Refusal.KEY_REUSED);
        return new Logged(before.getKey(), false);
    }

    private static byte[] hash(CandidateId candidate, SentMessage message) {
        var parts = candidate.value() + "\n" + message.job() + "\n" + message.at() + "\n" + message.content();
        try {
            return MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
