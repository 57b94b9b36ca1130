package org.havn.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.hiring.JobId;
import org.havn.jobs.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorldTest
class WorldTests {
    private final WorldFixture world;
    private final JdbcClient jdbc;
    private final Candidates candidates;
    private final Jobs jobs;

    WorldTests(WorldFixture world, JdbcClient jdbc, Candidates candidates, Jobs jobs) {
        this.world = world;
        this.jdbc = jdbc;
        this.candidates = candidates;
        this.jobs = jobs;
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({
        "candidate, 40000",
        "linkedin_identity, 52000",
        "application, 80000",
        "history_entry, 320000",
        "note, 120000",
        "feedback, 40000",
        "job, 800"
    })
    void hasAsManyOfEverythingAsAMillionCandidatesWouldHaveInProportion(String table, int rows) {
        assertThat(jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Integer.class)
                        .single())
                .isEqualTo(rows);
    }

    @Test
    void isReadThroughTheRoomsLikeAnyOther() {
        var recruiter = world.member(0);
        var candidate = candidates.get(recruiter, new CandidateId(World.candidate(0)));
        assertThat(candidate.name().value()).isNotBlank();
        assertThat(jobs.get(recruiter, new JobId(World.job(0))).active()).isTrue();
    }

    /** What is copied past the keys must be such as they would have let in. */
    @ParameterizedTest
    @CsvSource({
        "application, candidate_id, candidate",
        "application, job_id, job",
        "application, stage_id, stage",
        "note, candidate_id, candidate",
        "feedback, application_id, application",
        "feedback, interviewer, member",
        "linkedin_identity, candidate_id, candidate",
        "hiring_team_member, member_id, member",
        "pool_entry, pool_id, pool",
        "message, sender_id, member"
    })
    void pointsToNothingThatIsNotThere(String table, String column, String target) {
        assertThat(jdbc.sql("SELECT count(*) FROM " + table + " held WHERE NOT EXISTS (SELECT FROM " + target
                                + " WHERE id = held." + column + ")")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void doesNotComeInCrumbs() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorldSize(10));
    }
}
