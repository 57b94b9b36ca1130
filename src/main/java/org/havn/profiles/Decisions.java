package org.havn.profiles;

import java.util.List;
import java.util.Set;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the person of a page is before anything is stored for them: known, new, or for the recruiter to say. */
@Component
class Decisions {
    private final Candidates candidates;
    private final MatchSearch search;

    Decisions(Candidates candidates, MatchSearch search) {
        this.candidates = candidates;
        this.search = search;
    }

    sealed interface Decision {}

    record Known(CandidateId candidate) implements Decision {}

    record Unknown() implements Decision {}

    record Ask(List<Match.Possible> people) implements Decision {}

    /** {@code choice} is whom the recruiter says it is, {@code notThese} whom it is not; refused where links contradict them. */
    Decision of(Member by, ReadPage page, @Nullable CandidateId choice, Set<CandidateId> notThese) {
        var alike = candidates.like(page.name(), page.keys().email().orElse(null), page.employers(), page.schools());
        var found = Recognition.of(page.keys(), search.everybody(by, page.keys()), alike);
        if (choice != null) {
            if (!found.found(choice)) candidates.get(by, choice);
            if (!found.mayBe(choice)) throw new Refused(Refusal.CONFLICT);
            return new Known(choice);
        }
        if (found.contradictedBy(notThese)) throw new Refused(Refusal.CONFLICT);
        var choices = found.choices(notThese);
        if (!choices.isEmpty()) return new Ask(choices);
        return found.sure(notThese).<Decision>map(Known::new).orElseGet(Unknown::new);
    }
}
