package org.havn.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.pipeline.Applications;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-11")
@Tag("A12")
class JobDeletionTests {
    private final OfficeFixture office;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Applications applications;
    private final History history;
    private final JdbcClient jdbc;

    JobDeletionTests(
            OfficeFixture office,
            Jobs jobs,
            HiringTeams teams,
            Applications applications,
            History history,
            JdbcClient jdbc) {
        this.office = office;
        this.jobs = jobs;
        this.teams = teams;
        this.applications = applications;
        this.history = history;
        this.jdbc = jdbc;
    }

    @Test
    void aHiringManagerDeletesAJobOnlyWhileNobodyWasEverAdded() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var empty = withHiringManager(rikke, hanne);
        var used = withHiringManager(rikke, hanne);
        office.prospect(rikke, used, office.candidate(rikke, "Bo Lund"));
        delete(hanne, empty, false);
        assertRefused(Refusal.NOT_FOUND, () -> jobs.get(rikke, empty.id()));
        assertRefused(Refusal.NOT_ALLOWED, () -> delete(hanne, used, true));
        jdbc.sql("DELETE FROM application WHERE job_id = :job")
                .param("job", used.id().value())
                .update();
        assertRefused(Refusal.NOT_ALLOWED, () -> delete(hanne, used, true));
        assertThat(jobs.get(rikke, used.id())).isEqualTo(used);
    }

    @Test
    void aDelegateOfAHiringManagerDeletesNoMoreThanTheyDo() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var dora = office.interviewer("Dora Lund");
        var used = withHiringManager(rikke, hanne);
        teams.appointDelegate(hanne, used.id(), dora.id());
        office.prospect(rikke, used, office.candidate(rikke, "Bo Lund"));
        assertRefused(Refusal.NOT_ALLOWED, () -> delete(dora, used, true));
        assertThat(jobs.get(rikke, used.id())).isEqualTo(used);
    }

    @Test
    void aRecruiterDeletesAJobWithItsPeopleOnlyBySayingSo() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var bo = office.candidate(rikke, "Bo Lund");
        office.prospect(rikke, job, bo);
        assertRefused(Refusal.JOB_HAS_PEOPLE, () -> delete(rikke, job, false));
        assertThat(applications.prospectCount(rikke, job.id())).isOne();
        delete(rikke, job, true);
        assertRefused(Refusal.NOT_FOUND, () -> jobs.get(rikke, job.id()));
        assertThat(applications.ofCandidate(rikke, bo.id())).isEmpty();
    }

    @Test
    @Tag("K11")
    void itsHistoryStays() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        delete(rikke, job, false);
        var rows = history.of(Subject.JOB, job.id().value(), 0, 10);
        assertThat(rows).extracting(row -> row.change()).containsExactly(Change.DELETED, Change.CREATED);
        assertThat(Objects.requireNonNull(rows.getFirst().fields().get("title")).was())
                .isEqualTo(job.title());
    }

    @Test
    void aJobOnWhichSomebodyWasHiredStays() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        office.prospect(rikke, job, office.candidate(rikke, "Bo Lund"));
        jdbc.sql("UPDATE application SET status = 'CLOSED', outcome = 'HIRED' WHERE job_id = :job")
                .param("job", job.id().value())
                .update();
        assertRefused(Refusal.SOMEBODY_HIRED, () -> delete(rikke, job, true));
        assertThat(jobs.get(rikke, job.id())).isEqualTo(job);
    }

    @Test
    void aJobThatSomebodyElseChangedMeanwhileIsNotDeleted() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        jobs.edit(rikke, job.id(), Objects.requireNonNull(job.version()), office.details());
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> delete(rikke, job, false));
        assertThat(jobs.get(rikke, job.id()).version()).isEqualTo(1);
    }

    private Job withHiringManager(Member rikke, Member hanne) {
        var job = office.activeJob(rikke);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        return job;
    }

    private void delete(Member by, Job job, boolean withPeople) {
        jobs.delete(by, job.id(), Objects.requireNonNull(job.version()), withPeople);
    }
}
