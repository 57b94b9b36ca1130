package org.havn.overlay;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.api.Caller;
import org.havn.api.ChoiceNeeded;
import org.havn.candidates.CandidateId;
import org.havn.pools.PoolId;
import org.havn.pools.Pools;
import org.havn.profiles.PoolAnswer;
import org.havn.profiles.PoolRequest;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The talent pools to which the caller may add people, and adding somebody. */
@RestController
@RequestMapping("/api/v1/pools")
class PoolController {
    private final Pools pools;
    private final Profiles profiles;
    private final CandidateLinks links;

    PoolController(Pools pools, Profiles profiles, CandidateLinks links) {
        this.pools = pools;
        this.profiles = profiles;
        this.links = links;
    }

    @GetMapping
    Open open(Caller caller) {
        return new Open(pools.open(caller.member()).stream()
                .map(pool -> new Pool(pool.id().value(), pool.name()))
                .toList());
    }

    @PostMapping("/{pool}/candidates")
    ResponseEntity<Added> add(Caller caller, @PathVariable UUID pool, @RequestBody Adding asked) {
        if (asked.page() != null) return addFromPage(caller, new PoolId(pool), asked);
        if (asked.candidateId() == null) throw new Refused(Refusal.MALFORMED);
        var candidate = new CandidateId(asked.candidateId());
        return answer(
                candidate,
                pools.add(caller.member(), new PoolId(pool), candidate).isPresent());
    }

    private ResponseEntity<Added> addFromPage(Caller caller, PoolId pool, Adding asked) {
        return switch (profiles.addToPool(caller.member(), asked.request(pool))) {
            case PoolAnswer.Added(var candidate, var added) -> answer(candidate, added);
            case PoolAnswer.ChoosePerson(var people) -> throw new ChoiceNeeded(links.possible(people));
        };
    }

    private static ResponseEntity<Added> answer(CandidateId candidate, boolean added) {
        return ResponseEntity.status(added ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Added(candidate.value(), added));
    }

    record Open(List<Pool> pools) {}

    record Pool(UUID poolId, String name) {}

    /** A known candidate; or a page with its person, and then perhaps who the recruiter says they are, or are not. */
    record Adding(
            @Nullable UUID candidateId,
            @Nullable PersonAsked person,
            ExportController.@Nullable Page page,
            @Nullable List<UUID> notThese) {
        PoolRequest request(PoolId pool) {
            if (person == null || page == null || page.html() == null) throw new Refused(Refusal.MALFORMED);
            return new PoolRequest(
                    pool,
                    person.onPage(),
                    page.html(),
                    candidateId == null ? null : new CandidateId(candidateId),
                    notThese == null
                            ? Set.of()
                            : notThese.stream().map(CandidateId::new).collect(Collectors.toSet()));
        }
    }

    record Added(UUID candidateId, boolean added) {}
}
