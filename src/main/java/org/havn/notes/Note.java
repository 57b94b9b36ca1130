package org.havn.notes;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A note: plain text, by one author. */
record Note(
        @Id NoteId id,
        @Version @Nullable Integer version,
        CandidateId candidateId,
        @Nullable ApplicationId applicationId,
        MemberId author,
        NoteVisibility visibility,
        String text,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {
    private static final int LONGEST = 10_000;

    static Note written(
            CandidateId candidate,
            @Nullable ApplicationId application,
            MemberId author,
            NoteVisibility visibility,
            String text,
            Instant now) {
        return new Note(
                NoteId.next(), null, candidate, application, author, visibility, checked(text), now, null, null);
    }

    Note edited(String next, Instant now) {
        return new Note(
                id, version, candidateId, applicationId, author, visibility, checked(next), createdAt, now, deletedAt);
    }

    Note deleted(Instant now) {
        return new Note(id, version, candidateId, applicationId, author, visibility, text, createdAt, editedAt, now);
    }

    /** Text as kept: line breaks and tabs stay, other control characters go; blank is no note (D10). */
    private static String checked(String text) {
        var clean = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
        if (clean.isEmpty()) throw new Refused(Refusal.BLANK_NOTE);
        if (clean.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        return clean;
    }
}
