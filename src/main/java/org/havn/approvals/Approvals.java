package org.havn.approvals;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.jobs.Job;
import org.havn.jobs.JobChanged;
import org.havn.jobs.JobLife;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.process.ProcessPlan;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for approval of a job. All approvers are asked at once (B5); all must approve (B6), one no rejects (B7).
 * Whoever was asked may read the job's details and process by the request, and nothing of its people.
 */
@Service
@Transactional
public class Approvals {
    private static final int LONGEST = 2000;

    private final RequestRows rows;
    private final JobLife life;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Members members;
    private final Notices notices;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Approvals(
            RequestRows rows,
            JobLife life,
            Jobs jobs,
            HiringTeams teams,
            Members members,
            Notices notices,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.life = life;
        this.jobs = jobs;
        this.teams = teams;
        this.members = members;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sends a draft that needs approval to active members other than the caller; it then waits. {@code version} is the
     * job's as the caller saw it, the message has at most 2,000 characters.
     */
    public ApprovalRequest ask(Member by, JobId job, int version, Collection<MemberId> approvers, String message) {
        teams.require(by, Permission.ASK_APPROVAL, job);
        var asked = Set.copyOf(approvers);
        if (asked.isEmpty() || asked.contains(by.id())) throw new Refused(Refusal.APPROVER_NEEDED);
        if (asked.stream().anyMatch(approver -> members.find(approver).isEmpty()))
            throw new Refused(Refusal.APPROVER_NEEDED);
        var text = written(message);
        life.waiting(job, version);
        var id = RequestId.next();
        rows.insert(id, job, by.id(), text, clock.instant(), asked);
        var request = known(id);
        var names = request.answers().stream().map(ApproverAnswer::name).collect(Collectors.joining(", "));
        record(by, request, Change.APPROVAL_ASKED, Map.of("approvers", new Field(null, names)));
        asked.forEach(approver -> notices.tell(
                approver,
                MailKind.APPROVAL_ASKED,
                Map.of("by", by.name().value(), "job", named(request)),
                path(request)));
        return request;
    }

    /** Takes the caller's answer; a no says why. The last yes approves the job, the first no rejects it. */
    public ApprovalRequest decide(Member by, RequestId id, boolean approve, String comment) {
        rows.lock(id);
        var request = get(by, id);
        var answer = request.answerOf(by.id()).orElseThrow(() -> new Refused(Refusal.NOT_ALLOWED));
        if (answer.given()) throw new Refused(Refusal.ALREADY_ANSWERED);
        if (!request.open()) throw new Refused(Refusal.NOT_WAITING);
        var text = written(comment);
        if (!approve && text.isEmpty()) throw new Refused(Refusal.MISSING_FIELD);
        rows.answer(id, by.id(), approve, text, clock.instant());
        Map<String, Field> said = text.isEmpty() ? Map.of() : Map.of("comment", new Field(null, text));
        record(by, request, approve ? Change.APPROVED : Change.DISAPPROVED, said);
        if (!approve) {
            end(request, RequestState.REJECTED, JobStatus.REJECTED);
            tellAsker(request, MailKind.JOB_DISAPPROVED, Map.of("by", by.name().value(), "comment", text));
        } else settle(known(id));
        return known(id);
    }

    /** Takes a request back: the job is a draft again. Whoever could ask may. */
    public void withdraw(Member by, RequestId id) {
        rows.lock(id);
        var request = get(by, id);
        teams.require(by, Permission.ASK_APPROVAL, request.job());
        if (!request.open()) throw new Refused(Refusal.NOT_WAITING);
        end(request, RequestState.WITHDRAWN, JobStatus.DRAFT);
        record(by, request, Change.BACK_TO_DRAFT, Map.of());
    }

    /** A job that was closed waits for nobody any more. */
    @EventListener
    void on(JobChanged changed) {
        rows.open(changed.job()).ifPresent(id -> {
            if (life.read(changed.job()).status() == JobStatus.PENDING) return;
            rows.end(id, RequestState.WITHDRAWN, clock.instant());
            events.publishEvent(new ApprovalChanged(changed.job()));
        });
    }

    /** Looks again at a request whose last missing approvers have left: those who answered decide, or nobody does. */
    void settle(RequestId id) {
        rows.lock(id);
        settle(known(id));
    }

    private void settle(ApprovalRequest request) {
        if (!request.open()) return;
        switch (request.outcome()) {
            case APPROVED -> {
                end(request, RequestState.APPROVED, JobStatus.APPROVED);
                tellAsker(request, MailKind.JOB_APPROVED, Map.of());
            }
            case ENDED -> {
                end(request, RequestState.ENDED, JobStatus.DRAFT);
                // Nobody did it; who asked is the one whose job goes back.
                var asker = members.named(Set.of(request.askedBy())).get(request.askedBy());
                record(Objects.requireNonNull(asker), request, Change.BACK_TO_DRAFT, Map.of());
                tellAsker(request, MailKind.APPROVAL_ENDED, Map.of());
            }
            default -> {}
        }
    }

    private void end(ApprovalRequest request, RequestState state, JobStatus job) {
        rows.end(request.id(), state, clock.instant());
        life.decided(request.job(), job);
        events.publishEvent(new ApprovalChanged(request.job()));
    }

    private void tellAsker(ApprovalRequest request, MailKind kind, Map<String, String> words) {
        var all = new java.util.HashMap<>(words);
        all.put("job", named(request));
        notices.tell(request.askedBy(), kind, all, "jobs/" + request.number());
    }

    private void record(Member by, ApprovalRequest request, Change change, Map<String, Field> fields) {
        history.record(by, Subject.JOB, request.job().value(), change, fields);
        events.publishEvent(new ApprovalChanged(request.job()));
    }

    /** The request; not found for whom was neither asked nor may read the job. */
    @Transactional(readOnly = true)
    public ApprovalRequest get(Member by, RequestId id) {
        var request = known(id);
        if (request.answerOf(by.id()).isEmpty()) teams.require(by, Permission.READ, request.job());
        return request;
    }

    /** The job that the request is about, for whoever may see the request. */
    @Transactional(readOnly = true)
    public Job job(Member by, RequestId id) {
        return life.read(get(by, id).job());
    }

    /** The process of the job that the request is about. */
    @Transactional(readOnly = true)
    public ProcessPlan plan(Member by, RequestId id) {
        return jobs.plan(get(by, id).job());
    }

    /** The last request of a job, for whoever may read the job. */
    @Transactional(readOnly = true)
    public Optional<ApprovalRequest> latest(Member by, JobId job) {
        teams.require(by, Permission.READ, job);
        return rows.latest(job);
    }

    /** What the caller was asked to approve: what waits for them first, then the newest. */
    @Transactional(readOnly = true)
    public List<ApprovalRequest> assigned(Member by, int offset, int limit) {
        return rows.assigned(by.id(), offset, limit);
    }

    /** What the caller asked others to approve: what is open first, then the newest. */
    @Transactional(readOnly = true)
    public List<ApprovalRequest> requested(Member by, int offset, int limit) {
        return rows.requested(by.id(), offset, limit);
    }

    /** How many requests wait for the caller's answer. */
    @Transactional(readOnly = true)
    public int waitingFor(Member by) {
        return rows.waitingFor(by.id());
    }

    private ApprovalRequest known(RequestId id) {
        return rows.find(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    private static String written(String typed) {
        var text = typed.replace("\u0000", "").strip();
        if (text.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        return text;
    }

    static String named(ApprovalRequest request) {
        return request.title() + " (" + request.number() + ")";
    }

    static String path(ApprovalRequest request) {
        return "approvals/" + request.id().value();
    }
}
