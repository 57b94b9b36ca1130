package org.havn.overlay;

import java.time.Instant;
import java.util.UUID;
import org.havn.api.Caller;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.outreach.MessageId;
import org.havn.outreach.Outreach;
import org.havn.outreach.SentMessage;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** «I wrote to them»: logged, answered, taken back. Havn sends nothing itself. */
@RestController
@RequestMapping("/api/v1/candidates/{candidate}/messages")
class MessageController {
    private final Outreach outreach;
    private final Cards cards;

    MessageController(Outreach outreach, Cards cards) {
        this.outreach = outreach;
        this.cards = cards;
    }

    @PostMapping
    ResponseEntity<Logged> log(
            Caller caller,
            @PathVariable UUID candidate,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Sent sent) {
        var logged = outreach.log(caller.member(), shown(caller, candidate), sent.message(), key);
        return ResponseEntity.status(logged.created() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Logged(logged.id().value()));
    }

    @PatchMapping("/{message}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answered(
            Caller caller, @PathVariable UUID candidate, @PathVariable UUID message, @RequestBody Answered answered) {
        if (answered.answered() == null) throw new Refused(Refusal.MALFORMED);
        outreach.answered(caller.member(), shown(caller, candidate), new MessageId(message), answered.answered());
    }

    @DeleteMapping("/{message}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable UUID candidate, @PathVariable UUID message) {
        outreach.remove(caller.member(), shown(caller, candidate), new MessageId(message));
    }

    /** Somebody of whom the caller may not know is not found here either. */
    private CandidateId shown(Caller caller, UUID candidate) {
        var id = new CandidateId(candidate);
        if (!cards.visible(caller.member(), id)) throw new Refused(Refusal.NOT_FOUND);
        return id;
    }

    record Sent(
            @Nullable UUID jobId,
            @Nullable Instant sentAt,
            @Nullable String text) {
        SentMessage message() {
            return new SentMessage(jobId == null ? null : new JobId(jobId), sentAt, text);
        }
    }

    record Answered(@Nullable Boolean answered) {}

    record Logged(UUID messageId) {}
}
