package org.havn.notes;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes on candidates and applications: plain text, private or the team's. */
@Service
@Transactional
public class Notes {
    private final NoteRepository notes;
    private final NoteSearch search;
    private final Candidates candidates;
    private final Applications applications;
    private final HiringTeams teams;
    private final Mentions mentions;
    private final History history;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notes(
            NoteRepository notes,
            NoteSearch search,
            Candidates candidates,
            Applications applications,
            HiringTeams teams,
            Mentions mentions,
            History history,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.notes = notes;
        this.search = search;
        this.candidates = candidates;
        this.applications = applications;
        this.teams = teams;
        this.mentions = mentions;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Writes a note of 1 to 10,000 characters; with an application it is the hiring team's, else the candidate's. Blank is refused (D10). */
    public NoteId write(
            Member by,
            CandidateId candidate,
            @Nullable ApplicationId application,
            String text,
            NoteVisibility visibility) {
        return write(by, candidate, application, text, visibility, Set.of());
    }

    /** As above; the colleagues named can read the note, and are told. */
    public NoteId write(
            Member by,
            CandidateId candidate,
            @Nullable ApplicationId application,
            String text,
            NoteVisibility visibility,
            Set<MemberId> named) {
        var person = candidates.get(by, candidate);
        if (application == null) {
            if (!mayWrite(by, candidate)) throw new Refused(Refusal.NOT_ALLOWED);
        } else {
            var onJob = applications.get(by, application);
            if (!onJob.candidateId().equals(candidate)) throw new Refused(Refusal.NOT_FOUND);
            teams.require(by, Permission.WRITE_NOTES, onJob.jobId());
        }
        var note = added(Note.written(candidate, application, by.id(), visibility, text, clock.instant()));
        var onJob = application == null ? null : applications.get(by, application);
        mentions.name(by, note, person.name().value(), onJob, named);
        record(by, note, Change.NOTE_ADDED);
        events.publishEvent(new NoteWritten(note.id(), candidate));
        return note.id();
    }

    /** Changes a note, the former text stays in its history; own notes, and team notes of one's jobs (D9). */
    public void edit(Member by, NoteId id, int version, String text) {
        var note = editable(by, id, version);
        keepFormer(note, by);
        save(note.edited(text, clock.instant()));
        record(by, note, Change.NOTE_EDITED);
    }

    public void delete(Member by, NoteId id, int version) {
        var note = editable(by, id, version);
        keepFormer(note, by);
        save(note.deleted(clock.instant()));
        record(by, note, Change.NOTE_REMOVED);
    }

    /** Whether the caller may write on the candidate themself, for their own eyes or for everybody who may open them. */
    @Transactional(readOnly = true)
    public boolean mayWrite(Member by, CandidateId candidate) {
        return by.isAny(Role.RECRUITER, Role.HIRING_MANAGER) && candidates.mayOpen(by, candidate);
    }

    /** Whether the caller may write on this application; a private note is for their own eyes here, too. */
    @Transactional(readOnly = true)
    public boolean mayWrite(Member by, ApplicationId application) {
        return teams.may(
                by, Permission.WRITE_NOTES, applications.get(by, application).jobId());
    }

    /** Removes the caller's own note as if it had not been written, unless it was changed since. */
    public void takeBack(Member by, NoteId id) {
        notes.findById(id)
                .filter(note ->
                        note.author().equals(by.id()) && Integer.valueOf(0).equals(note.version()))
                .ifPresent(note -> {
                    notes.delete(note);
                    record(by, note, Change.NOTE_REMOVED);
                });
    }

    /** The colleagues whom a team note may name: those who can read it. */
    @Transactional(readOnly = true)
    public List<Member> readers(Member by, CandidateId candidate, @Nullable ApplicationId application) {
        candidates.get(by, candidate);
        return mentions.readers(by, application == null ? null : applications.get(by, application));
    }

    /** The notes on a candidate and their applications that the caller may read, newest first. */
    @Transactional(readOnly = true)
    public List<NoteListing> ofCandidate(Member by, CandidateId candidate) {
        candidates.get(by, candidate);
        return ofShown(by, candidate);
    }

    /** As {@link #ofCandidate}, of somebody shown to the caller already. */
    @Transactional(readOnly = true)
    public List<NoteListing> ofShown(Member by, CandidateId shown) {
        return search.ofCandidate(by, shown);
    }

    /** That there is a private note is its author's alone to know. */
    private void record(Member by, Note note, Change change) {
        if (note.visibility() == NoteVisibility.PRIVATE) return;
        var application = note.applicationId();
        if (application == null)
            history.record(by, Subject.CANDIDATE, note.candidateId().value(), change);
        else history.record(by, Subject.APPLICATION, application.value(), change);
    }

    private Note editable(Member by, NoteId id, int version) {
        var note = notes.findById(id)
                .filter(found -> found.deletedAt() == null)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var listed = ofCandidate(by, note.candidateId()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!listed.editable()) throw new Refused(Refusal.NOT_ALLOWED);
        if (!Integer.valueOf(version).equals(note.version())) throw new Refused(Refusal.CHANGED_MEANWHILE);
        return note;
    }

    private Note added(Note note) {
        try {
            return notes.save(note);
        } catch (DataIntegrityViolationException undone) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    private void keepFormer(Note note, Member by) {
        jdbc.sql("""
                INSERT INTO note_history (id, note_id, text, changed_by, changed_at)
                VALUES (:id, :note, :text, :by, :now)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("note", note.id().value())
                .param("text", note.text())
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void save(Note note) {
        try {
            notes.save(note);
        } catch (OptimisticLockingFailureException changed) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
        events.publishEvent(new NoteWritten(note.id(), note.candidateId()));
    }
}
