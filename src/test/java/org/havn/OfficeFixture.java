package org.havn;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.havn.accounts.Accounts;
import org.havn.accounts.Setup;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.jobs.JobDetails;
import org.havn.jobs.Jobs;
import org.havn.jobs.Stage;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.process.TemplateDraft;
import org.havn.process.Templates;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.InstanceSettings;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.havn.team.Settings;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and jobs for a test, made through the rooms; each e-mail is new. */
@TestComponent
public class OfficeFixture {
    public static final String PASSWORD = "a-long-password";

    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime());

    private final Members members;
    private final Accounts accounts;
    private final Setup setup;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Templates templates;
    private final Candidates candidates;
    private final Applications applications;
    private final Settings settings;
    private final JdbcClient jdbc;

    OfficeFixture(
            Members members,
            Accounts accounts,
            Setup setup,
            Jobs jobs,
            HiringTeams teams,
            Templates templates,
            Candidates candidates,
            Applications applications,
            Settings settings,
            JdbcClient jdbc) {
        this.members = members;
        this.accounts = accounts;
        this.setup = setup;
        this.jobs = jobs;
        this.teams = teams;
        this.templates = templates;
        this.candidates = candidates;
        this.applications = applications;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    public Member recruiter(String name) {
        return member(name, Role.RECRUITER);
    }

    public Member hiringManager(String name) {
        return member(name, Role.HIRING_MANAGER);
    }

    public Member interviewer(String name) {
        return member(name, Role.INTERVIEWER);
    }

    public Member readOnly(String name) {
        return member(name, Role.READ_ONLY);
    }

    public Member administrator(String name) {
        return member(name, Role.ADMINISTRATOR);
    }

    public Member member(String name, Role first, Role... others) {
        return accounts.add(
                root(), new NewMember(new PersonName(name), email(name), EnumSet.of(first, others)), PASSWORD);
    }

    public Job draft(Member recruiter) {
        return jobs.create(recruiter, details(), JobRole.RECRUITER);
    }

    /** A draft that others must approve before it is activated. */
    public Job draftWithApproval(Member recruiter) {
        var says = new TemplateDraft(
                "Approved " + COUNT.incrementAndGet(),
                true,
                true,
                templates.byDefault().says().plan());
        return jobs.create(
                recruiter,
                details(),
                JobRole.RECRUITER,
                templates.create(root(), says).id());
    }

    /** The member leaves. */
    public void deactivate(Member member) {
        var now = members.find(member.id()).orElseThrow();
        members.deactivate(root(), now.id(), java.util.Objects.requireNonNull(now.version()));
    }

    public Job activeJob(Member recruiter) {
        return jobs.activate(recruiter, draft(recruiter).id());
    }

    public Job activeJobWithoutProspects(Member recruiter) {
        var details = new JobDetails("Backend developer", "Builds it.", "Aarhus", 1, false);
        return jobs.activate(
                recruiter, jobs.create(recruiter, details, JobRole.RECRUITER).id());
    }

    public void onTeam(Member recruiter, Job job, Member colleague, JobRole role) {
        teams.add(recruiter, job.id(), colleague.id(), role);
    }

    public Candidate candidate(Member by, String name) {
        return candidates.add(
                by,
                new NewCandidate(
                        new PersonName(name),
                        null,
                        null,
                        email(name),
                        null,
                        Source.ADDED_BY_HAND,
                        java.util.List.of(),
                        java.util.List.of()));
    }

    public ApplicationId prospect(Member recruiter, Job job, Candidate candidate) {
        return applications
                .addProspect(recruiter, job.id(), candidate.id(), Source.LINKEDIN)
                .application();
    }

    /** A new application moved to the first stage of the kind. */
    public ApplicationId applicant(Member recruiter, Job job, Candidate candidate, StageKind kind) {
        var application = prospect(recruiter, job, candidate);
        applications.move(
                recruiter,
                application,
                applications.get(recruiter, application).version(),
                stage(job, kind).id());
        return application;
    }

    public Stage stage(Job job, StageKind kind) {
        return jobs.stages(job.id()).stream()
                .filter(stage -> stage.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    public JobDetails details() {
        return new JobDetails("Backend developer " + COUNT.incrementAndGet(), "Builds the backend.", "Aarhus");
    }

    public EmailAddress email(String name) {
        var local = PersonName.fold(name).replace(' ', '.');
        return new EmailAddress(local + COUNT.incrementAndGet() + "@office.test");
    }

    /** The first administrator of the test installation, made once; with the demo data there is theirs. */
    private synchronized Member root() {
        var email = new EmailAddress("root@office.test");
        return members.withEmail(email)
                .or(() -> members.withEmail(new EmailAddress("admin@havn.test")))
                .orElseGet(() -> setup.firstAdministrator(
                        new PersonName("Root Office"), email, Set.of(Role.ADMINISTRATOR, Role.RECRUITER), PASSWORD));
    }

    /** Decides a setting of the activity by which the job's stage of this kind asks for feedback. */
    public void activity(Job job, StageKind kind, String setting, Object value) {
        jdbc.sql("UPDATE activity SET " + setting + " = :value WHERE stage_id = :stage")
                .param("value", value)
                .param("stage", stage(job, kind).id().value())
                .update();
    }

    public void integration(boolean enabled) {
        var now = settings.current();
        change(new InstanceSettings(
                now.name(), enabled, now.mode(), now.revealProspects(), now.listMarks(), now.templateManagement()));
    }

    public void templateManagement(boolean on) {
        var now = settings.current();
        change(new InstanceSettings(
                now.name(), now.integrationEnabled(), now.mode(), now.revealProspects(), now.listMarks(), on));
    }

    private void change(InstanceSettings changed) {
        settings.change(root(), changed);
    }
}
