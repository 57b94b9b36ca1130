package org.havn.overlay;

import java.util.List;
import java.util.UUID;
import org.havn.api.Caller;
import org.havn.candidates.CandidateListing;
import org.havn.candidates.Candidates;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Looking for somebody known, to link the person on a page to them. A POST as {@code /who} is, so that no address, log or
 * cache keeps whom somebody looked for.
 */
@RestController
class CandidateController {
    private static final int MOST = 10;
    private static final int LONGEST = 200;

    private final Candidates candidates;
    private final Cards cards;

    CandidateController(Candidates candidates, Cards cards) {
        this.candidates = candidates;
        this.cards = cards;
    }

    @PostMapping("/api/v1/candidates/search")
    Found search(Caller caller, @RequestBody Question question) {
        var text = question.text();
        if (text == null || text.isBlank()) throw new Refused(Refusal.MALFORMED);
        if (text.length() > LONGEST) throw new Refused(Refusal.TOO_LARGE);
        var found = candidates.search(caller.member(), text, 0, 3 * MOST);
        var visible = cards.visibleAmong(
                caller.member(), found.stream().map(CandidateListing::id).toList());
        return new Found(found.stream()
                .filter(one -> visible.contains(one.id()))
                .limit(MOST)
                .map(Person::of)
                .toList());
    }

    record Question(@Nullable String text) {}

    record Found(List<Person> candidates) {}

    record Person(
            UUID id,
            String name,
            @Nullable String headline,
            @Nullable String location) {
        static Person of(CandidateListing one) {
            return new Person(one.id().value(), one.name(), one.headline(), one.location());
        }
    }
}
