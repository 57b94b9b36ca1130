package org.havn.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.hiring.Permission;
import org.havn.hiring.TeamPlace;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Members;
import org.havn.team.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-05")
class JobsTests {
    private final OfficeFixture office;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Members members;
    private final JdbcClient jdbc;

    JobsTests(OfficeFixture office, Jobs jobs, HiringTeams teams, Members members, JdbcClient jdbc) {
        this.office = office;
        this.jobs = jobs;
        this.teams = teams;
        this.members = members;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "INTERVIEWER", "READ_ONLY"})
    @Tag("A1")
    @Tag("A2")
    @DisplayName("A1, A2: who is neither recruiter nor hiring manager creates no job, not even an administrator")
    void onlyRecruitersAndHiringManagersCreateJobs(Role role) {
        var other = office.member("Other Person", role);
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.create(other, office.details(), JobRole.RECRUITER));
    }

    @Test
    @Tag("A3")
    @Tag("A4")
    @DisplayName("A3: a place on the team needs the role; A4: an interviewer needs none")
    void aPlaceNeedsTheRole() {
        var rikke = office.recruiter("Rikke Dam");
        var vera = office.readOnly("Vera Lind");
        var job = office.draft(rikke);
        assertRefused(Refusal.ROLE_NEEDED, () -> teams.add(rikke, job.id(), vera.id(), JobRole.HIRING_MANAGER));
        assertRefused(Refusal.ROLE_NEEDED, () -> teams.add(rikke, job.id(), vera.id(), JobRole.RECRUITER));
        teams.add(rikke, job.id(), vera.id(), JobRole.INTERVIEWER);
        assertThat(teams.of(rikke, job.id())).extracting(TeamPlace::member).contains(vera.id());
        assertRefused(Refusal.ALREADY_ON_TEAM, () -> teams.add(rikke, job.id(), vera.id(), JobRole.INTERVIEWER));
    }

    @Test
    @Tag("A8")
    @Tag("A9")
    @Tag("A10")
    @DisplayName(
            "A8–A10: a delegate has exactly the appointer's rights on that job, and removes neither them nor other delegates")
    void aDelegateActsForWhoAppointedThem() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var dan = office.interviewer("Dan Delegate");
        var eva = office.interviewer("Eva Delegate");
        var job = office.activeJob(rikke);
        var other = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertRefused(Refusal.NOT_FOUND, () -> teams.appointDelegate(dan, job.id(), eva.id()));
        teams.appointDelegate(rikke, job.id(), dan.id());
        teams.appointDelegate(hanne, job.id(), eva.id());
        assertThat(teams.may(dan, Permission.REJECT, job.id())).isTrue();
        assertThat(teams.may(eva, Permission.REJECT, job.id())).isFalse();
        assertThat(teams.may(eva, Permission.ADVANCE, job.id())).isTrue();
        assertThat(teams.may(dan, Permission.READ, other.id())).isFalse();
        assertRefused(Refusal.NOT_ALLOWED, () -> teams.remove(dan, job.id(), eva.id()));
        assertRefused(Refusal.NOT_ALLOWED, () -> teams.remove(dan, job.id(), rikke.id()));
        assertRefused(Refusal.NOT_ALLOWED, () -> teams.appointDelegate(dan, job.id(), eva.id()));
        teams.remove(rikke, job.id(), hanne.id());
        assertThat(teams.may(eva, Permission.READ, job.id()))
                .as("the delegate goes too")
                .isFalse();
    }

    @Test
    void aJobIsNeverLeftWithoutARecruiter() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        assertRefused(Refusal.LAST_RECRUITER, () -> teams.remove(rikke, job.id(), rikke.id()));
    }

    @Test
    void aRecruiterWhoHasLeftTheHouseIsNoneToLeaveTheJobTo() {
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Krogh");
        var job = office.draft(rikke);
        office.onTeam(rikke, job, lars, JobRole.RECRUITER);
        members.deactivate(office.administrator("Anna Storm"), lars.id(), lars.version());
        assertRefused(Refusal.LAST_RECRUITER, () -> teams.remove(rikke, job.id(), rikke.id()));
        teams.remove(rikke, job.id(), lars.id());
        assertThat(teams.of(rikke, job.id())).hasSize(1);
    }

    @Test
    void twoRecruitersWhoRemoveEachOtherAtOnceLeaveOne() throws Exception {
        for (int i = 0; i < 5; i++) {
            var rikke = office.recruiter("Rikke Dam");
            var lars = office.recruiter("Lars Krogh");
            var job = office.draft(rikke);
            office.onTeam(rikke, job, lars, JobRole.RECRUITER);
            var answers = atOnce(
                    () -> {
                        teams.remove(rikke, job.id(), lars.id());
                        return "removed";
                    },
                    () -> {
                        teams.remove(lars, job.id(), rikke.id());
                        return "removed";
                    });
            assertThat(answers).containsExactlyInAnyOrder("removed", Refusal.NOT_FOUND);
        }
    }

    @Test
    @Tag("A5")
    @DisplayName("A5: who loses the role keeps the jobs they are on, and makes no new ones")
    void aLostRoleLeavesThePlace() {
        var rikke = office.recruiter("Rikke Dam");
        var hilda = office.hiringManager("Hilda Bech");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, hilda, JobRole.HIRING_MANAGER);
        var now = members.give(office.administrator("Anna Storm"), hilda.id(), hilda.version(), Set.of());
        assertThat(teams.may(now, Permission.ADVANCE, job.id())).isTrue();
        assertThat(jobs.list(now, JobFilter.NONE, 0, 10))
                .extracting(JobListing::id)
                .containsExactly(job.id());
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.create(now, office.details(), JobRole.HIRING_MANAGER));
    }

    @Test
    void keepsNoZeroCharacter() {
        var rikke = office.recruiter("Rikke Dam");
        var job = jobs.create(rikke, new JobDetails("Chef\u0000", "Cooks\u0000.", "\u0000Aarhus"), JobRole.RECRUITER);
        assertThat(jobs.get(rikke, job.id()).details()).isEqualTo(new JobDetails("Chef", "Cooks.", "Aarhus"));
    }

    @ParameterizedTest
    @CsvSource({"'',Text,Aarhus", "Title,'  ',Aarhus", "Title,Text,''"})
    @Tag("B1")
    @DisplayName("B1: title, description and location cannot be missing")
    void refusesMissingFields(String title, String description, String location) {
        assertRefused(Refusal.MISSING_FIELD, () -> new JobDetails(title, description, location));
    }

    @Test
    @Tag("B2")
    @Tag("B4")
    @DisplayName("B2, B3, B4: a new job is a draft with one opening and the default process, and is activated directly")
    void aDraftBecomesActive() {
        var rikke = office.recruiter("Rikke Dam");
        var job = jobs.create(rikke, new JobDetails("Chef", "Cooks.", "Aarhus"), JobRole.RECRUITER);
        assertThat(job.openings()).isOne();
        assertThat(job.status()).isEqualTo(JobStatus.DRAFT);
        assertThat(jobs.stages(job.id())).extracting(Stage::kind).containsExactly(StageKind.values());
        assertThat(jobs.activate(rikke, job.id()).status()).isEqualTo(JobStatus.ACTIVE);
        assertRefused(Refusal.JOB_ALREADY_ACTIVE, () -> jobs.activate(rikke, job.id()));
    }

    @Test
    @Tag("A11")
    @DisplayName("A11: a hiring manager cannot close, the recruiter can; a closed job stays as it is")
    void onlyRecruitersClose() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.close(hanne, job.id()));
        var closed = jobs.close(rikke, job.id());
        assertThat(closed.status()).isEqualTo(JobStatus.CLOSED);
        assertRefused(Refusal.JOB_NOT_OPEN, () -> jobs.edit(rikke, job.id(), closed.version(), office.details()));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseChanged() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        jobs.edit(rikke, job.id(), job.version(), office.details());
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> jobs.edit(rikke, job.id(), job.version(), office.details()));
    }

    @Test
    @Tag("B11")
    @DisplayName("B11: prospects are decided before activation")
    void theProcessIsFrozenOnceActive() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var without = new JobDetails(job.title(), job.description(), job.location(), 1, false);
        assertRefused(Refusal.JOB_ALREADY_ACTIVE, () -> jobs.edit(rikke, job.id(), job.version(), without));
    }

    @Test
    void nobodyLearnsOfAJobTheyMayNotRead() {
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Krogh");
        var job = office.activeJob(rikke);
        assertRefused(Refusal.NOT_FOUND, () -> jobs.get(lars, job.id()));
        assertRefused(Refusal.NOT_FOUND, () -> jobs.get(lars, job.number()));
        assertRefused(Refusal.NOT_FOUND, () -> teams.of(lars, job.id()));
        assertRefused(Refusal.NOT_FOUND, () -> jobs.activate(lars, job.id()));
        assertThat(jobs.count(lars, JobFilter.NONE)).isZero();
        assertThat(jobs.list(lars, JobFilter.NONE, 0, 10)).isEmpty();
        assertThat(jobs.exportable(lars, job.number().toString(), 10)).isEmpty();
    }

    @Test
    @Tag("UC-04")
    @Tag("B16")
    @Tag("H2")
    @Tag("H4")
    @DisplayName("H2, H4: an export finds the job by title part and by number, and only open ones with prospects on")
    void findsTheJobsToExportTo() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var draft = office.draft(rikke);
        var off = office.activeJobWithoutProspects(rikke);
        var closed = jobs.close(rikke, office.activeJob(rikke).id());
        assertThat(jobs.exportable(rikke, job.title().substring(8), 10))
                .extracting(JobListing::id)
                .containsExactly(job.id());
        assertThat(jobs.exportable(rikke, job.number().toString().toLowerCase(java.util.Locale.ROOT), 10))
                .extracting(JobListing::id)
                .containsExactly(job.id());
        assertThat(jobs.exportable(rikke, Integer.toString(job.number().value()), 10))
                .extracting(JobListing::id)
                .contains(job.id());
        assertThat(jobs.exportable(rikke, "", 10))
                .extracting(JobListing::id)
                .contains(job.id())
                .doesNotContain(draft.id(), off.id(), closed.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\", "'; DROP TABLE job; --", "100%"})
    void searchesForWildcardsAsText(String hostile) {
        var rikke = office.recruiter("Rikke Dam");
        office.activeJob(rikke);
        assertThat(jobs.list(rikke, new JobFilter(hostile, null, true), 0, 10).size())
                .isLessThanOrEqualTo(1);
    }
}
