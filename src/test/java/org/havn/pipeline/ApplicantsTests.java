package org.havn.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-12")
class ApplicantsTests {
    private final OfficeFixture office;
    private final Applications applications;
    private final Candidates candidates;
    private final HiringTeams teams;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private Member rikke;
    private Job job;
    private Candidate clara;

    ApplicantsTests(
            OfficeFixture office,
            Applications applications,
            Candidates candidates,
            HiringTeams teams,
            Jobs jobs,
            JdbcClient jdbc) {
        this.office = office;
        this.applications = applications;
        this.candidates = candidates;
        this.teams = teams;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aJobAndSomebodyToAdd() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        clara = office.candidate(rikke, "Clara Friis");
    }

    @Test
    void whoIsAddedByHandIsAnApplicantAtOnce() {
        var added = applications.addApplicant(rikke, job.id(), clara.id(), Origin.of(Source.CAREER_SITE));
        assertThat(added.created()).isTrue();
        var application = applications.get(rikke, added.application());
        assertThat(application.passedProspect()).isTrue();
        assertThat(application.stageId())
                .isEqualTo(office.stage(job, StageKind.APPLICATION).id());
        assertThat(applications.history(rikke, added.application()).getFirst().change())
                .isEqualTo(Change.ADDED);
        assertThat(applications.addApplicant(rikke, job.id(), clara.id(), Origin.of(Source.OTHER)))
                .isEqualTo(new Added(added.application(), false));
    }

    @Test
    @Tag("B12")
    void nobodyIsAddedToAJobThatIsNotActive() {
        var closed = jobs.close(rikke, office.activeJob(rikke).id());
        for (var other : java.util.List.of(office.draft(rikke), closed))
            assertRefused(
                    Refusal.JOB_NOT_OPEN,
                    () -> applications.addApplicant(rikke, other.id(), clara.id(), Origin.of(Source.OTHER)));
        assertThat(applications.ofCandidate(rikke, clara.id())).isEmpty();
    }

    @Test
    void anInterviewerAddsNobodyAndAHiringManagerDoes() {
        var ivan = office.interviewer("Ivan Skov");
        var hanne = office.hiringManager("Hanne Bech");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> applications.addApplicant(ivan, job.id(), clara.id(), Origin.of(Source.OTHER)));
        assertThat(applications.applicantCount(rikke, job.id())).isZero();
        applications.addApplicant(hanne, job.id(), clara.id(), Origin.of(Source.OTHER));
        assertThat(applications.applicantCount(rikke, job.id())).isOne();
    }

    @Test
    void aReferralSaysWhoReferred() {
        assertRefused(Refusal.REFERRER_NEEDED, () -> Origin.of(Source.REFERRAL));
        assertRefused(Refusal.REFERRER_NEEDED, () -> new Origin(Source.REFERRAL, null, "  "));
        assertRefused(Refusal.MALFORMED, () -> new Origin(Source.AGENCY, null, "Aunt Vigga"));
        var added =
                applications.addApplicant(rikke, job.id(), clara.id(), new Origin(Source.REFERRAL, rikke.id(), null));
        assertThat(applications.get(rikke, added.application()).referrerId()).isEqualTo(rikke.id());
    }

    @Test
    @Tag("C16")
    void theCandidateComesFromWhereTheirFirstApplicationDid() {
        applications.addApplicant(rikke, job.id(), clara.id(), new Origin(Source.REFERRAL, null, "Aunt Vigga"));
        assertThat(candidates.get(rikke, clara.id()).source()).isEqualTo(Source.REFERRAL);
        applications.addApplicant(rikke, office.activeJob(rikke).id(), clara.id(), Origin.of(Source.AGENCY));
        assertThat(candidates.get(rikke, clara.id()).source()).isEqualTo(Source.REFERRAL);
    }

    @Test
    @Tag("UC-04")
    void aDelegateWithoutOwnRoleAddsAProspectWhomTheyMayNotOpen() {
        var dan = office.interviewer("Dan Lund");
        teams.appointDelegate(rikke, job.id(), dan.id());
        assertRefused(Refusal.NOT_FOUND, () -> candidates.get(dan, clara.id()));
        assertThat(applications
                        .addProspect(dan, job.id(), clara.id(), Source.LINKEDIN)
                        .created())
                .isTrue();
        assertThat(candidates.get(dan, clara.id()).id()).isEqualTo(clara.id());
    }

    @Test
    @Tag("C3")
    void aHiringManagerAddsAndSeesProspectsOnlyIfTheActivityLetsThem() {
        var hanne = office.hiringManager("Hanne Bech");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        var seen = office.prospect(hanne, job, clara);
        assertThat(applications.prospects(hanne, job.id(), 0, 10)).hasSize(1);
        jdbc.sql("""
                UPDATE activity
                   SET hiring_manager = false
                 WHERE kind = 'PROSPECT'
                   AND stage_id IN (SELECT id FROM stage WHERE job_id = :job)
                """).param("job", job.id().value()).update();
        assertRefused(Refusal.NOT_ALLOWED, () -> applications.prospects(hanne, job.id(), 0, 10));
        assertRefused(Refusal.NOT_FOUND, () -> applications.get(hanne, seen));
        assertThat(applications.ofCandidate(hanne, clara.id())).isEmpty();
        assertThat(jobs.exportable(hanne, job.number().toString(), 10)).isEmpty();
        var bo = office.candidate(rikke, "Bo Lund");
        assertRefused(Refusal.NOT_ALLOWED, () -> applications.addProspect(hanne, job.id(), bo.id(), Source.LINKEDIN));
        assertThat(applications.prospects(rikke, job.id(), 0, 10)).hasSize(1);
    }

    @Test
    @Tag("A14")
    void aHiringManagerMovesOnBackAndPastStagesAndAnInterviewerDoesNot() {
        var hanne = office.hiringManager("Hanne Bech");
        var ivan = office.interviewer("Ivan Skov");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var id = office.applicant(rikke, job, clara, StageKind.APPLICATION);
        var offer = office.stage(job, StageKind.OFFER).id();
        assertRefused(Refusal.NOT_ALLOWED, () -> applications.move(ivan, id, 1, offer));
        assertThat(applications.get(rikke, id).version()).isOne();
        applications.move(hanne, id, 1, offer);
        applications.move(hanne, id, 2, office.stage(job, StageKind.SCREENING).id());
        assertThat(applications
                        .history(rikke, id)
                        .getFirst()
                        .fields()
                        .get("stage")
                        .is())
                .isEqualTo("Screening");
    }

    @Test
    @Tag("A16")
    void aRecruiterElsewhereSeesTheStatusAndOpensNothing() {
        var lars = office.recruiter("Lars Krogh");
        var id = office.applicant(rikke, job, clara, StageKind.INTERVIEW);
        assertThat(applications.ofCandidate(lars, clara.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.details()).isFalse());
        assertRefused(Refusal.NOT_FOUND, () -> applications.get(lars, id));
        assertRefused(Refusal.NOT_FOUND, () -> applications.history(lars, id));
        assertRefused(Refusal.NOT_FOUND, () -> applications.applicants(lars, job.id(), 0, 10));
    }
}
