package org.havn.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.JobRole;
import org.havn.hiring.TeamPlace;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HavnTest
class LeftJobsTests {
    private final OfficeFixture office;
    private final LeftJobs left;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Members members;

    LeftJobsTests(OfficeFixture office, LeftJobs left, Jobs jobs, HiringTeams teams, Members members) {
        this.office = office;
        this.left = left;
        this.jobs = jobs;
        this.teams = teams;
        this.members = members;
    }

    @Test
    @Tag("UC-10")
    void aJobWhoseRecruitersAreAllDeactivatedIsListedUntilSomebodyTakesIt() {
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Krogh");
        var alone = office.activeJob(rikke);
        var shared = office.activeJob(rikke);
        office.onTeam(rikke, shared, lars, JobRole.RECRUITER);
        assertThat(leftTo(anna)).doesNotContain(alone.id(), shared.id());

        members.deactivate(anna, rikke.id(), rikke.version());
        assertThat(leftTo(anna)).contains(alone.id()).doesNotContain(shared.id());
        assertThat(teams.of(anna, alone.id()))
                .as("their name stays on the team")
                .extracting(TeamPlace::member)
                .containsExactly(rikke.id());

        teams.add(anna, alone.id(), lars.id(), JobRole.RECRUITER);
        assertThat(leftTo(anna)).doesNotContain(alone.id());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsAreTold(Role role) {
        var other = office.member("Other Person", role);
        assertRefused(Refusal.NOT_ALLOWED, () -> left.withoutActiveRecruiter(other, 0, 10));
    }

    @Test
    @Tag("A5")
    @DisplayName("A5: a hiring manager whose role an administrator takes keeps existing jobs and creates none")
    void aRoleTakenByAnAdministratorLeavesTheJobs() {
        var anna = office.administrator("Anna Storm");
        var hanne = office.hiringManager("Hanne Bech");
        var job = jobs.create(hanne, office.details(), JobRole.HIRING_MANAGER);
        var now = members.give(anna, hanne.id(), hanne.version(), Set.of(Role.INTERVIEWER));
        jobs.activate(now, job.id());
        assertThat(jobs.get(now, job.id()).status()).isEqualTo(JobStatus.ACTIVE);
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.create(now, office.details(), JobRole.HIRING_MANAGER));
        assertThat(jobs.list(now, JobFilter.NONE, 0, 10)).hasSize(1);
    }

    private List<JobId> leftTo(Member administrator) {
        return left.withoutActiveRecruiter(administrator, 0, 1000).stream()
                .map(LeftJobs.LeftJob::id)
                .toList();
    }
}
