package org.havn.overlay;

import java.util.Locale;
import java.util.UUID;
import org.havn.api.Caller;
import org.havn.candidates.CandidateId;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.notes.SentNotes;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Writing a note on the person one looks at. */
@RestController
class NoteController {
    private final Notes notes;
    private final SentNotes sent;

    NoteController(Notes notes, SentNotes sent) {
        this.notes = notes;
        this.sent = sent;
    }

    @PostMapping("/api/v1/candidates/{candidate}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    Card.Note write(
            Caller caller,
            @PathVariable UUID candidate,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Written written) {
        var by = caller.member();
        var about = new CandidateId(candidate);
        var application = written.applicationId() == null ? null : new ApplicationId(written.applicationId());
        var id = sent.write(by, about, application, written.textOrRefuse(), written.readBy(), key);
        return notes.ofCandidate(by, about).stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .map(Card.Note::of)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
    }

    record Written(
            @Nullable String text,
            @Nullable String visibility,
            @Nullable UUID applicationId) {

        String textOrRefuse() {
            if (text == null) throw new Refused(Refusal.MALFORMED);
            return text;
        }

        /** Private unless said otherwise: what is written on a LinkedIn page is one's own first. */
        NoteVisibility readBy() {
            return switch (visibility == null ? "private" : visibility.toLowerCase(Locale.ROOT)) {
                case "private" -> NoteVisibility.PRIVATE;
                case "team" -> NoteVisibility.TEAM;
                default -> throw new Refused(Refusal.MALFORMED);
            };
        }
    }
}
