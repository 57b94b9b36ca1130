package org.havn.world;

import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.hiring.JobId;
import org.havn.jobs.JobFilter;
import org.havn.jobs.Jobs;
import org.havn.poolsearch.Facet;
import org.havn.poolsearch.PoolQuestion;
import org.havn.poolsearch.PoolSearch;
import org.havn.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No search reads a large table from end to end, whatever is typed. */
@WorldTest
class SearchPlanTests {
    private final WorldFixture world;
    private final Plans plans;
    private final Candidates candidates;
    private final Jobs jobs;
    private final PoolSearch people;

    SearchPlanTests(WorldFixture world, Plans plans, Candidates candidates, Jobs jobs, PoolSearch people) {
        this.world = world;
        this.plans = plans;
        this.candidates = candidates;
        this.jobs = jobs;
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dev", "analyst aarhus", "havn-1", "ingeniør"})
    void jobsToExportTo(String typed) {
        plans.areLean(() -> jobs.exportable(world.member(3), typed, List.of(new JobId(World.job(0))), 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "analyst aarhus", "havn-1"})
    void jobs(String typed) {
        var filter = new JobFilter(typed, null, false);
        plans.areLean(() -> jobs.list(world.member(1), filter, 0, 50));
        plans.areLean(() -> jobs.count(world.member(1), filter));
    }

    @Test
    void namesakes() {
        var one = candidates.get(world.member(0), new CandidateId(World.candidate(7)));
        plans.areLean(() -> candidates.like(one.name(), one.email(), List.of("novo nordisk"), List.of()));
        plans.areLean(
                () -> candidates.possibleDuplicates(world.member(0), one.name().value(), List.of()));
        plans.areLean(() -> candidates.possibleDuplicates(
                world.member(0), one.name().value(), List.of(new EmailAddress("nobody@mail.test"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sørensen", "java novo", "bo"})
    void peopleInPools(String typed) {
        var question = PoolQuestion.of(typed);
        lean(() -> people.find(world.member(0), question, 0, 50));
        lean(() -> people.count(world.member(0), question));
        lean(() -> people.facets(world.member(0), question));
        var known = question.toggled(Facet.SKILL, "java").toggled(Facet.SOURCE, "linkedin");
        lean(() -> people.find(world.member(0), known, 50, 50));
        lean(() -> people.facets(world.member(0), known));
    }

    /** Who sees all pools asks for all that lie in them. */
    private void lean(Runnable action) {
        plans.areLean(action, "pool_entry");
    }
}
