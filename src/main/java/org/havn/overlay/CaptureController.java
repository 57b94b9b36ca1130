package org.havn.overlay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havn.api.Caller;
import org.havn.candidates.CandidateId;
import org.havn.captures.CaptureId;
import org.havn.captures.CaptureRequest;
import org.havn.captures.Captured;
import org.havn.captures.Captures;
import org.havn.captures.Difference;
import org.havn.captures.ProfileField;
import org.havn.reading.Profile;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is new on the page of somebody known, and taking it over field by field. */
@RestController
@RequestMapping("/api/v1/candidates/{candidate}/captures")
class CaptureController {
    private final Captures captures;

    CaptureController(Captures captures) {
        this.captures = captures;
    }

    @PostMapping
    New capture(Caller caller, @PathVariable UUID candidate, @RequestBody Capture asked) {
        return New.of(captures.capture(caller.member(), new CandidateId(candidate), asked.request()));
    }

    @PatchMapping("/{capture}")
    Accepted accept(
            Caller caller, @PathVariable UUID candidate, @PathVariable UUID capture, @RequestBody Choice choice) {
        var accepted =
                captures.accept(caller.member(), new CandidateId(candidate), new CaptureId(capture), choice.fields());
        return new Accepted(accepted.stream().map(ProfileField::code).toList());
    }

    record Capture(@Nullable PersonAsked person, ExportController.@Nullable Page page) {
        CaptureRequest request() {
            if (person == null || page == null || page.html() == null || page.capturedAt() == null)
                throw new Refused(Refusal.MALFORMED);
            return new CaptureRequest(person.onPage(), page.html(), page.capturedAt());
        }
    }

    record Choice(@Nullable List<@Nullable String> accept) {
        Set<ProfileField> fields() {
            var fields = new HashSet<ProfileField>();
            for (var code : accept == null ? List.<@Nullable String>of() : accept)
                fields.add(ProfileField.of(code == null ? "" : code).orElseThrow(() -> new Refused(Refusal.MALFORMED)));
            return fields;
        }
    }

    record New(UUID captureId, List<Changed> fields, Profile profile) {
        static New of(Captured captured) {
            return new New(
                    captured.id().value(),
                    captured.differences().stream().map(Changed::of).toList(),
                    captured.profile());
        }
    }

    /** {@code old} and {@code new}: a text, or a list of texts where the field holds several; old is absent if nothing is known. */
    record Changed(
            String field,
            @Nullable Object old,

            @com.fasterxml.jackson.annotation.JsonProperty("new")
            Object becomes) {
        static Changed of(Difference one) {
            return new Changed(
                    one.field().code(),
                    one.was().isEmpty() ? null : said(one.field(), one.was()),
                    said(one.field(), one.becomes()));
        }

        private static Object said(ProfileField field, List<String> texts) {
            return field.list() ? texts : texts.getFirst();
        }
    }

    record Accepted(List<String> accepted) {}
}
