package org.havn.documents;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Resumes and the like: on a candidate for whoever may open candidates, on an application for its hiring team (A16).
 * Whoever may not read one does not learn that it is there.
 */
@Service
@Transactional
public class Documents {
    /** The largest file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST = 100;

    private final StoredDocuments documents;
    private final Contents contents;
    private final Candidates candidates;
    private final Applications applications;
    private final HiringTeams teams;
    private final History history;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Documents(
            StoredDocuments documents,
            Contents contents,
            Candidates candidates,
            Applications applications,
            HiringTeams teams,
            History history,
            Clock clock,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.contents = contents;
        this.candidates = candidates;
        this.applications = applications;
        this.teams = teams;
        this.history = history;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Adds a file of 1 byte to {@link #LARGEST}, with an application as one of its documents. What is in the file must be
     * of a type that is taken, and the name must say the same.
     */
    public DocumentId add(
            Member by,
            CandidateId candidate,
            @Nullable ApplicationId application,
            DocumentKind kind,
            String name,
            byte[] bytes) {
        var person = candidates.get(by, candidate).id();
        if (!mayAdd(by, person, application)) throw new Refused(Refusal.NOT_ALLOWED);
        if (bytes.length == 0) throw new Refused(Refusal.FILE_EMPTY);
        if (bytes.length > LARGEST) throw new Refused(Refusal.FILE_TOO_LARGE);
        if (documents.ofCandidate(person).size() >= MOST) throw new Refused(Refusal.TOO_MANY);
        var file = new FileName(name);
        var said = DocumentType.named(file).orElseThrow(() -> new Refused(Refusal.FILE_TYPE));
        var is = contents.typeOf(bytes).orElseThrow(() -> new Refused(Refusal.FILE_NOT_AS_NAMED));
        if (said != is) throw new Refused(Refusal.FILE_NOT_AS_NAMED);
        try {
            var id = documents.add(
                    by, person, application, kind, new DocumentContent(file.value(), is, bytes), clock.instant());
            record(by, person, application, Change.DOCUMENT_ADDED, new Field(null, file.value()));
            return id;
        } catch (DataIntegrityViolationException goneMeanwhile) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    /** The documents of the candidate that the caller may read, newest first. */
    @Transactional(readOnly = true)
    public List<DocumentListing> ofCandidate(Member by, CandidateId candidate) {
        var person = candidates.get(by, candidate).id();
        var jobs = jobs(by, person);
        return documents.ofCandidate(person).stream()
                .filter(document -> readable(by, person, jobs, document))
                .map(document -> document.removable(writable(by, person, jobs, document)))
                .toList();
    }

    /** What is in the document; not found for whom may not read it. */
    @Transactional(readOnly = true)
    public DocumentContent read(Member by, DocumentId id) {
        var document = seen(by, id);
        return new DocumentContent(document.name(), document.type(), documents.content(id));
    }

    public void remove(Member by, DocumentId id) {
        var document = seen(by, id);
        if (!document.removable()) throw new Refused(Refusal.NOT_ALLOWED);
        if (!documents.remove(id)) throw new Refused(Refusal.NOT_FOUND);
        record(
                by,
                document.candidate(),
                document.application(),
                Change.DOCUMENT_REMOVED,
                new Field(document.name(), null));
    }

    /** Whether the caller may add a document to the candidate, or to this application of theirs. */
    @Transactional(readOnly = true)
    public boolean mayAdd(Member by, CandidateId candidate, @Nullable ApplicationId application) {
        if (application == null) return candidates.mayKeep(by, candidate);
        return Optional.ofNullable(jobs(by, candidate).get(application))
                .filter(job -> teams.may(by, Permission.WRITE_DOCUMENTS, job))
                .isPresent();
    }

    private DocumentListing seen(Member by, DocumentId id) {
        var document = documents.find(id).orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var candidate = document.candidate();
        if (!candidates.mayOpen(by, candidate)) throw new Refused(Refusal.NOT_FOUND);
        var jobs = jobs(by, candidate);
        if (!readable(by, candidate, jobs, document)) throw new Refused(Refusal.NOT_FOUND);
        return document.removable(writable(by, candidate, jobs, document));
    }

    /** The jobs of the applications whose details the caller may see: of their own jobs, prospects only where they see those. */
    private Map<ApplicationId, JobId> jobs(Member by, CandidateId candidate) {
        var seen = applications.ofCandidate(by, candidate).stream()
                .filter(ApplicationListing::details)
                .toList();
        var jobs = new HashSet<JobId>();
        seen.forEach(one -> jobs.add(one.job()));
        var read = teams.where(by, Permission.READ_DOCUMENTS, jobs);
        var found = new HashMap<ApplicationId, JobId>();
        seen.stream().filter(one -> read.contains(one.job())).forEach(one -> found.put(one.id(), one.job()));
        return found;
    }

    private boolean readable(
            Member by, CandidateId candidate, Map<ApplicationId, JobId> jobs, DocumentListing document) {
        if (document.application() != null) return jobs.containsKey(document.application());
        return by.opensCandidates() || candidates.mayKeep(by, candidate);
    }

    private boolean writable(
            Member by, CandidateId candidate, Map<ApplicationId, JobId> jobs, DocumentListing document) {
        if (document.application() == null) return candidates.mayKeep(by, candidate);
        var job = jobs.get(document.application());
        return job != null && teams.may(by, Permission.WRITE_DOCUMENTS, job);
    }

    private void record(
            Member by, CandidateId candidate, @Nullable ApplicationId application, Change change, Field name) {
        var fields = Map.of("document", name);
        if (application == null) history.record(by, Subject.CANDIDATE, candidate.value(), change, fields);
        else history.record(by, Subject.APPLICATION, application.value(), change, fields);
        events.publishEvent(new DocumentsChanged(candidate));
    }
}
