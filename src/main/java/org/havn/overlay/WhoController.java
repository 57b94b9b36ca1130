package org.havn.overlay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havn.api.Caller;
import org.havn.candidates.CandidateId;
import org.havn.exclusions.Exclusions;
import org.havn.outreach.LastContact;
import org.havn.outreach.Outreach;
import org.havn.profiles.Match;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Who the people on a page are. The question is a POST so that no address, log or cache keeps whom somebody looked at. */
@RestController
class WhoController {
    private final Profiles profiles;
    private final Outreach outreach;
    private final Exclusions exclusions;
    private final CandidateLinks links;

    WhoController(Profiles profiles, Outreach outreach, Exclusions exclusions, CandidateLinks links) {
        this.profiles = profiles;
        this.outreach = outreach;
        this.exclusions = exclusions;
        this.links = links;
    }

    @PostMapping("/api/v1/who")
    Answer who(Caller caller, @RequestBody Question question) {
        var asked = question.people();
        if (asked == null || asked.isEmpty()) throw new Refused(Refusal.MALFORMED);
        if (asked.size() > Profiles.MOST_PEOPLE) throw new Refused(Refusal.TOO_MANY);
        for (var person : asked) if (person == null) throw new Refused(Refusal.MALFORMED);
        var matches = profiles.match(
                caller.member(), asked.stream().map(PersonAsked::onPage).toList());
        var shown = matches.stream().flatMap(WhoController::candidate).toList();
        var last = outreach.latest(caller.member(), shown);
        var excluded = exclusions.among(caller.member(), shown);
        return new Answer(IntStream.range(0, asked.size())
                .mapToObj(place -> answer(asked.get(place).ref(), matches.get(place), last, excluded))
                .toList());
    }

    private Person answer(
            @Nullable String ref, Match match, Map<CandidateId, LastContact> last, Set<CandidateId> excluded) {
        return switch (match) {
            case Match.Same same ->
                new Person(
                        ref,
                        "same",
                        new Candidate(
                                same.candidate().value(),
                                same.name(),
                                links.to(same.candidate()),
                                Summary.of(same),
                                Contact.Last.of(last.get(same.candidate())),
                                excluded.contains(same.candidate()) ? true : null),
                        null);
            case Match.Likely likely -> new Person(ref, "likely", null, links.possible(likely.people()));
            case Match.Conflict conflict -> new Person(ref, "conflict", null, links.possible(conflict.people()));
            case Match.None none -> new Person(ref, "none", null, null);
        };
    }

    private static Stream<CandidateId> candidate(Match match) {
        return match instanceof Match.Same same ? Stream.of(same.candidate()) : Stream.empty();
    }

    record Question(@Nullable List<PersonAsked> people) {}

    record Answer(List<Person> people) {}

    record Person(
            @Nullable String ref,
            String match,
            @Nullable Candidate candidate,
            @Nullable List<CandidateLinks.Possible> likely) {}

    record Candidate(
            UUID id,
            String name,
            String url,
            Summary summary,
            Contact.@Nullable Last contact,
            @Nullable Boolean excluded) {}

    /** What a mark says of a person; without an application that the caller may see, only the two zeros. */
    record Summary(
            int jobs,
            @Nullable String stage,
            int exported,
            @Nullable String job,
            @Nullable String recruiter,
            @Nullable Instant at) {
        static Summary of(Match.Same same) {
            var latest = same.latest();
            return new Summary(
                    same.jobs(),
                    same.stage(),
                    same.exported(),
                    latest == null ? null : latest.job(),
                    latest == null ? null : latest.recruiter(),
                    latest == null ? null : latest.at());
        }
    }
}
