package org.havn.overlay;

import java.util.UUID;
import org.havn.api.Caller;
import org.havn.candidates.CandidateId;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The person on the page is this candidate; or is not. */
@RestController
@RequestMapping("/api/v1/candidates/{candidate}/link")
class LinkController {
    private final Profiles profiles;

    LinkController(Profiles profiles) {
        this.profiles = profiles;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void link(Caller caller, @PathVariable UUID candidate, @RequestBody Linked linked) {
        if (linked.person() == null) throw new Refused(Refusal.MALFORMED);
        profiles.link(
                caller.member(), new CandidateId(candidate), linked.person().onPage());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(Caller caller, @PathVariable UUID candidate) {
        profiles.unlink(caller.member(), new CandidateId(candidate));
    }

    record Linked(@Nullable PersonAsked person) {}
}
