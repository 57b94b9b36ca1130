package org.havn.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Source;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.hiring.Permission;
import org.havn.hiring.TeamPlace;
import org.havn.history.Change;
import org.havn.history.HistoryEntry;
import org.havn.pipeline.Applications;
import org.havn.process.ActivityKind;
import org.havn.process.ActivitySettings;
import org.havn.process.Audience;
import org.havn.process.PlannedActivity;
import org.havn.process.PlannedStage;
import org.havn.process.ReminderDelay;
import org.havn.process.StageKind;
import org.havn.process.TemplateDraft;
import org.havn.process.Templates;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.havn.team.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-11")
class JobProcessTests {
    private static final ActivitySettings NOT_FOR_HIRING_MANAGERS =
            new ActivitySettings(false, Audience.ALL, true, false, false, ReminderDelay.NONE, false);

    private final OfficeFixture office;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Templates templates;
    private final Applications applications;

    JobProcessTests(
            OfficeFixture office, Jobs jobs, HiringTeams teams, Templates templates, Applications applications) {
        this.office = office;
        this.jobs = jobs;
        this.teams = teams;
        this.templates = templates;
        this.applications = applications;
    }

    @Test
    @Tag("B3")
    void withoutAChoiceTheDefaultTemplateApplies() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        assertThat(jobs.plan(job.id())).isEqualTo(templates.byDefault().says().plan());
    }

    @Test
    void aJobGetsWhatItsTemplateSays() {
        var anna = office.member("Anna Storm", Role.ADMINISTRATOR, Role.RECRUITER);
        var plan = templates.byDefault().says().plan().with(new PlannedStage("Test day"));
        var template =
                templates.create(anna, new TemplateDraft(office.email("t").value(), true, false, plan));
        var job = jobs.create(anna, office.details(), JobRole.RECRUITER, template.id());
        assertThat(jobs.plan(job.id())).isEqualTo(plan);
        assertThat(job.approvalNeeded()).isTrue();
        assertThat(job.prospectsEnabled()).isFalse();
    }

    @Test
    void theProcessOfADraftIsItsOwn() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        var checked = new PlannedActivity(
                ActivityKind.CHECKLIST,
                "References",
                new ActivitySettings(true, Audience.EXTERNAL, true, true, true, ReminderDelay.TWO_DAYS, false));
        var plan = jobs.plan(job.id())
                .with(new PlannedStage("Test day").and(checked))
                .moved(4, -1);
        jobs.changeProcess(rikke, job.id(), version(job), plan);
        assertThat(jobs.plan(job.id())).isEqualTo(plan);
        assertThat(jobs.history(rikke, job.id(), 0, 1))
                .extracting(HistoryEntry::change)
                .containsExactly(Change.PROCESS_CHANGED);
        assertThat(templates.byDefault().says().plan()).isNotEqualTo(plan);
    }

    @Test
    @Tag("B11")
    void anActiveJobKeepsItsStages() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJob(rikke);
        var before = jobs.plan(job.id());
        assertRefused(
                Refusal.JOB_ALREADY_ACTIVE,
                () -> jobs.changeProcess(rikke, job.id(), version(job), before.with(new PlannedStage("Late"))));
        assertThat(jobs.plan(job.id())).isEqualTo(before);
    }

    @Test
    void theSecondWriterOfAProcessIsTold() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.draft(rikke);
        var before = jobs.plan(job.id());
        var first = before.with(new PlannedStage("First"));
        jobs.changeProcess(rikke, job.id(), version(job), first);
        assertRefused(
                Refusal.CHANGED_MEANWHILE,
                () -> jobs.changeProcess(rikke, job.id(), version(job), before.with(new PlannedStage("Second"))));
        assertThat(jobs.plan(job.id())).isEqualTo(first);
    }

    @Test
    @Tag("C2")
    void prospectsSwitchedOffTakeNobody() {
        var rikke = office.recruiter("Rikke Dam");
        var job = office.activeJobWithoutProspects(rikke);
        var bo = office.candidate(rikke, "Bo Lund");
        assertRefused(Refusal.PROSPECTS_OFF, () -> applications.addProspect(rikke, job.id(), bo.id(), Source.LINKEDIN));
        assertThat(applications.prospectCount(rikke, job.id())).isZero();
        assertThat(jobs.exportable(rikke, job.number().toString(), 10)).isEmpty();
    }

    @Test
    @Tag("C3")
    void hiringManagersHaveProspectsOnlyWhereTheActivityLetsThem() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var dora = office.interviewer("Dora Lund");
        var open = withHiringManager(rikke, hanne, ActivitySettings.USUAL);
        var shut = withHiringManager(rikke, hanne, NOT_FOR_HIRING_MANAGERS);
        teams.appointDelegate(hanne, shut.id(), dora.id());
        var bo = office.candidate(rikke, "Bo Lund");
        applications.addProspect(hanne, open.id(), bo.id(), Source.LINKEDIN);
        assertThat(applications.prospectCount(hanne, open.id())).isOne();
        for (var by : List.of(hanne, dora)) {
            assertRefused(Refusal.NOT_ALLOWED, () -> applications.addProspect(by, shut.id(), bo.id(), Source.LINKEDIN));
            assertRefused(Refusal.NOT_ALLOWED, () -> applications.prospects(by, shut.id(), 0, 10));
            assertThat(jobs.exportable(by, shut.number().toString(), 10)).isEmpty();
        }
        assertThat(applications.prospectCount(rikke, shut.id())).isZero();
        assertThat(teams.where(hanne, Permission.SEE_PROSPECTS, List.of(open.id(), shut.id())))
                .containsExactly(open.id());
        assertThat(jobs.exportable(hanne, open.number().toString(), 10)).hasSize(1);
    }

    private Job withHiringManager(Member rikke, Member hanne, ActivitySettings prospects) {
        var draft = office.draft(rikke);
        var plan = jobs.plan(draft.id());
        var activity = new PlannedActivity(ActivityKind.PROSPECT, "Prospect", prospects);
        var stage = new PlannedStage(StageKind.PROSPECT, "Prospect", List.of(activity));
        jobs.changeProcess(rikke, draft.id(), version(draft), plan.with(0, stage));
        office.onTeam(rikke, draft, hanne, JobRole.HIRING_MANAGER);
        return jobs.activate(rikke, draft.id());
    }

    @Test
    void aCopyHasDetailsAndProcessAndNobodyElse() {
        var rikke = office.recruiter("Rikke Dam");
        var hanne = office.hiringManager("Hanne Bech");
        var job = office.draft(rikke);
        jobs.changeProcess(rikke, job.id(), version(job), jobs.plan(job.id()).with(new PlannedStage("Test day")));
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        var active = jobs.activate(rikke, job.id());
        office.prospect(rikke, active, office.candidate(rikke, "Bo Lund"));
        var copy = jobs.copy(hanne, job.id());
        assertThat(copy.status()).isEqualTo(JobStatus.DRAFT);
        assertThat(copy.number()).isNotEqualTo(job.number());
        assertThat(copy.details()).isEqualTo(active.details());
        assertThat(jobs.plan(copy.id())).isEqualTo(jobs.plan(job.id()));
        assertThat(applications.prospectCount(hanne, copy.id())).isZero();
        assertThat(teams.of(hanne, copy.id()))
                .extracting(TeamPlace::member, TeamPlace::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(hanne.id(), JobRole.HIRING_MANAGER));
        assertThat(jobs.history(hanne, copy.id(), 0, 1)
                        .getFirst()
                        .fields()
                        .get("copied-from")
                        .is())
                .isEqualTo(job.number().toString());
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    void whoMayNotCreateAJobCopiesNone() {
        var rikke = office.recruiter("Rikke Dam");
        var anna = office.administrator("Anna Storm");
        var ivan = office.interviewer("Ivan Skov");
        var job = office.draft(rikke);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.copy(anna, job.id()));
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.copy(ivan, job.id()));
        assertRefused(Refusal.NOT_FOUND, () -> jobs.copy(office.recruiter("Lars Krogh"), job.id()));
        assertThat(jobs.list(anna, new JobFilter(job.title(), null, false), 0, 10))
                .hasSize(1);
    }

    private static int version(Job job) {
        return Objects.requireNonNull(job.version());
    }
}
