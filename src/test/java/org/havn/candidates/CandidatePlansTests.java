package org.havn.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.havn.world.Plans;
import org.havn.world.World;
import org.havn.world.WorldFixture;
import org.havn.world.WorldTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search among so many that a missing index would read all of them. */
@WorldTest
class CandidatePlansTests {
    private final WorldFixture world;
    private final Candidates candidates;
    private final Plans plans;

    CandidatePlansTests(WorldFixture world, Candidates candidates, Plans plans) {
        this.world = world;
        this.candidates = candidates;
        this.plans = plans;
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(
            strings = {"zafar ulvgaard", "kenji", "ase", "19058@mail.test", "havlykke data", "robotics", "welding", "x"
            })
    void readsNoTableWhole(String typed) {
        plans.areLean(() -> {
            candidates.search(world.member(0), typed, 0, 51);
            candidates.count(world.member(0), typed);
        });
    }

    @Test
    void theListOfEverybodyAndItsEndAreReadByAnIndex() {
        plans.areLean(() -> candidates.search(world.member(0), "", 0, 51));
        plans.areLean(() -> candidates.next(world.member(0), "", new CandidateId(World.candidate(20_000)), 51));
    }

    @Test
    void fewAreShownByNameAndManyFromTheNewestOn() {
        var few = candidates.search(world.member(0), "kenji ulv", 0, 500);
        assertThat(few).isNotEmpty();
        assertThat(candidates.count(world.member(0), "kenji ulv").more()).isFalse();
        var many = candidates.search(world.member(0), "alma", 0, 100);
        assertThat(candidates.count(world.member(0), "alma")).isEqualTo(new CandidateCount(CandidateSearch.FEW, true));
        assertThat(many).extracting(one -> one.id().value().toString()).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
