package org.havn.profiles;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.links.PersonOnPage;
import org.havn.notes.NoteVisibility;
import org.havn.pools.PoolId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A click on Export: the job, the person, and the cards of their page. {@code choice} is the candidate the recruiter
 * says it is, {@code notThese} those they say it is not. {@code note} and {@code pool} are done with it. The same {@code key} with the same request is answered once.
 */
public record ExportRequest(
        JobId job,
        PersonOnPage person,
        String html,
        Instant capturedAt,
        @Nullable CandidateId choice,
        Set<CandidateId> notThese,
        String key,
        @Nullable NewNote note,
        @Nullable PoolId pool) {
    /** The most bytes of HTML (UTF-8) that are read. */
    public static final int LARGEST_PAGE = 2 * 1024 * 1024;

    /** A note for the application, written with the same click. */
    public record NewNote(String text, NoteVisibility visibility) {}

    /** An export with nothing beside it. */
    public ExportRequest(
            JobId job,
            PersonOnPage person,
            String html,
            Instant capturedAt,
            @Nullable CandidateId choice,
            Set<CandidateId> notThese,
            String key) {
        this(job, person, html, capturedAt, choice, notThese, key, null, null);
    }

    public ExportRequest {
        // An id that is null in the request names nobody.
        if (notThese.stream().anyMatch(candidate -> Objects.isNull(candidate.value())))
            throw new Refused(Refusal.MALFORMED);
        notThese = Set.copyOf(notThese);
    }
}
