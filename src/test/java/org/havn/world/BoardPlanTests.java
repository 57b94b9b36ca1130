package org.havn.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.havn.boards.Boards;
import org.havn.boards.PeopleFilter;
import org.havn.boards.PeopleFilter.Standing;
import org.havn.boards.PeopleSort;
import org.havn.hiring.JobId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A job's people are read from the job's side. The largest job is a tenth of this small world, so another is asked about. */
@WorldTest
class BoardPlanTests {
    private static final JobId JOB = new JobId(World.job(4));

    private final WorldFixture world;
    private final Plans plans;
    private final Boards boards;

    BoardPlanTests(WorldFixture world, Plans plans, Boards boards) {
        this.world = world;
        this.plans = plans;
        this.boards = boards;
    }

    @Test
    void columns() {
        var reader = world.member(0);
        assertThat(boards.columns(reader, JOB)).isNotEmpty();
        plans.areLean(() -> boards.columns(reader, JOB)
                .forEach(column -> boards.column(reader, JOB, column.stage().id(), 0, 50)));
    }

    @ParameterizedTest
    @EnumSource
    void table(PeopleSort.By sorted) {
        plans.areLean(
                () -> boards.table(world.member(0), JOB, PeopleFilter.OPEN, new PeopleSort(sorted, false), 0, 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sørensen", "java novo", "bo"})
    void counted(String typed) {
        var filter = new PeopleFilter(typed, null, Standing.ALL, null);
        plans.areLean(() -> boards.count(world.member(0), JOB, filter));
    }
}
