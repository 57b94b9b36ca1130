package org.havn.profiles;

import java.nio.charset.StandardCharsets;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.drift.Readings;
import org.havn.exclusions.Exclusions;
import org.havn.links.Keys;
import org.havn.links.Links;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** Puts the person on a page into a pool, without a job. */
@Component
class PoolAdditions {
    private final Pools pools;
    private final Candidates candidates;
    private final Decisions decisions;
    private final Links links;
    private final Readings readings;
    private final OwnProfile ownProfile;
    private final Exclusions exclusions;

    PoolAdditions(
            Pools pools,
            Candidates candidates,
            Decisions decisions,
            Links links,
            Readings readings,
            OwnProfile ownProfile,
            Exclusions exclusions) {
        this.pools = pools;
        this.candidates = candidates;
        this.decisions = decisions;
        this.links = links;
        this.readings = readings;
        this.ownProfile = ownProfile;
        this.exclusions = exclusions;
    }

    PoolAnswer add(Member by, PoolRequest request) {
        if (!pools.get(by, request.pool()).open()) throw new Refused(Refusal.NOT_ALLOWED);
        if (request.html().getBytes(StandardCharsets.UTF_8).length > ExportRequest.LARGEST_PAGE)
            throw new Refused(Refusal.TOO_LARGE);
        var page = ReadPage.of(request.html(), Keys.asked(request.person()), readings);
        ownProfile.refuse(by, page.keys());
        links.lock(page.keys().all());
        return switch (decisions.of(by, page, request.choice(), request.notThese())) {
            case Decisions.Ask(var people) -> new PoolAnswer.ChoosePerson(people);
            case Decisions.Known(var known) -> {
                exclusions.refuse(known);
                exclusions.refuse(page.keys().email().orElse(null), page.employers());
                if (request.choice() != null)
                    links.attach(by, known, page.keys().links(), null);
                yield added(by, request, known);
            }
            case Decisions.Unknown _ -> {
                exclusions.refuse(page.keys().email().orElse(null), page.employers());
                var made = candidates.add(by, page.newCandidate()).id();
                links.attach(by, made, page.keys().links(), null);
                yield added(by, request, made);
            }
        };
    }

    private PoolAnswer added(Member by, PoolRequest request, CandidateId candidate) {
        var isNew = pools.add(by, request.pool(), candidate).isPresent();
        return new PoolAnswer.Added(candidate, isNew);
    }
}
