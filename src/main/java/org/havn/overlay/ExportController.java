package org.havn.overlay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.api.Caller;
import org.havn.api.ChoiceNeeded;
import org.havn.candidates.CandidateId;
import org.havn.hiring.JobId;
import org.havn.pipeline.ApplicationId;
import org.havn.pools.PoolId;
import org.havn.profiles.ExportAnswer;
import org.havn.profiles.ExportRequest;
import org.havn.profiles.Profiles;
import org.havn.reading.Profile;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One click: the person on the page becomes a prospect of a job; and its undoing. */
@RestController
class ExportController {
    private final Profiles profiles;
    private final CandidateLinks links;

    ExportController(Profiles profiles, CandidateLinks links) {
        this.profiles = profiles;
        this.links = links;
    }

    @PostMapping("/api/v1/exports")
    ResponseEntity<Exported> export(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Export asked) {
        return switch (profiles.export(caller.member(), asked.request(key))) {
            case ExportAnswer.Exported done ->
                ResponseEntity.status(done.created() ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(new Exported(
                                done.candidate().value(), done.application().value(), done.created(), done.profile()));
            case ExportAnswer.ChoosePerson choice -> throw new ChoiceNeeded(links.possible(choice.people()));
        };
    }

    @DeleteMapping("/api/v1/exports/{application}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(Caller caller, @PathVariable UUID application) {
        profiles.undo(caller.member(), new ApplicationId(application));
    }

    record Export(
            @Nullable UUID jobId,
            @Nullable PersonAsked person,
            @Nullable Page page,
            @Nullable UUID candidateId,
            @Nullable List<UUID> notThese,
            NoteController.@Nullable Written note,
            @Nullable UUID poolId) {

        ExportRequest request(@Nullable String key) {
            if (key == null
                    || jobId == null
                    || person == null
                    || page == null
                    || page.html() == null
                    || page.capturedAt() == null) throw new Refused(Refusal.MALFORMED);
            if (page.html().getBytes(StandardCharsets.UTF_8).length > ExportRequest.LARGEST_PAGE)
                throw new Refused(Refusal.TOO_LARGE);
            return new ExportRequest(
                    new JobId(jobId),
                    person.onPage(),
                    page.html(),
                    page.capturedAt(),
                    candidateId == null ? null : new CandidateId(candidateId),
                    notThese == null
                            ? Set.of()
                            : notThese.stream().map(CandidateId::new).collect(Collectors.toSet()),
                    key,
                    note == null ? null : new ExportRequest.NewNote(note.textOrRefuse(), note.readBy()),
                    poolId == null ? null : new PoolId(poolId));
        }
    }

    record Page(@Nullable String html, @Nullable Instant capturedAt) {}

    record Exported(UUID candidateId, UUID applicationId, boolean created, Profile profile) {}
}
