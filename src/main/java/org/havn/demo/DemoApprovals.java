package org.havn.demo;

import java.util.List;
import java.util.Objects;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.Approvals;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.jobs.JobDetails;
import org.havn.jobs.JobTerms;
import org.havn.jobs.Jobs;
import org.havn.process.ActivityKind;
import org.havn.process.ActivitySettings;
import org.havn.process.Audience;
import org.havn.process.PlannedActivity;
import org.havn.process.PlannedStage;
import org.havn.process.ReminderDelay;
import org.havn.process.TemplateDraft;
import org.havn.process.TemplateId;
import org.havn.process.Templates;
import org.havn.team.Member;
import org.springframework.stereotype.Component;

/** A second template whose jobs need approval, and jobs that wait for it, have it, and were refused it. */
@Component
class DemoApprovals {
    private final Templates templates;
    private final Jobs jobs;
    private final Approvals approvals;

    DemoApprovals(Templates templates, Jobs jobs, Approvals approvals) {
        this.templates = templates;
        this.jobs = jobs;
        this.approvals = approvals;
    }

    void make(DemoOffice.Made office) {
        var admin = office.member(DemoAccounts.ADMIN);
        var rikke = office.member(DemoAccounts.RIKKE);
        var lars = office.member(DemoAccounts.LARS);
        var hanne = office.member(DemoAccounts.HANNE);
        var template = leadership(admin);
        var head = ask(rikke, draft(rikke, template, "Head of operations"), "Budget is in place.", hanne, lars, admin);
        approvals.decide(hanne, head.id(), true, "We need this before summer.");
        ask(lars, draft(lars, template, "Design director"), "Please read the salary range.", rikke);
        var finance = ask(rikke, draft(rikke, template, "Chief financial officer"), "", hanne);
        approvals.decide(hanne, finance.id(), true, "");
        var sales = ask(rikke, draft(rikke, template, "Sales director"), "", hanne, lars);
        approvals.decide(lars, sales.id(), false, "Not before the new budget; ask again in the autumn.");
    }

    private TemplateId leadership(Member admin) {
        var references = new PlannedActivity(
                ActivityKind.CHECKLIST,
                "References called",
                new ActivitySettings(true, Audience.EXTERNAL, true, false, false, ReminderDelay.NONE, true));
        var board = new PlannedActivity(
                ActivityKind.INTERVIEW,
                "Talk with the board",
                new ActivitySettings(false, Audience.ALL, true, true, true, ReminderDelay.TWO_DAYS, true));
        var plan = templates
                .byDefault()
                .says()
                .plan()
                .with(new PlannedStage("Case day")
                        .and(new PlannedActivity(ActivityKind.FEEDBACK, "What we saw"))
                        .and(references))
                .with(new PlannedStage("Board").and(board));
        return templates
                .create(admin, new TemplateDraft("Leadership", true, true, plan))
                .id();
    }

    private Job draft(Member by, TemplateId template, String title) {
        var terms = new JobTerms(
                JobTerms.Employment.FULL_TIME,
                JobTerms.Seniority.DIRECTOR,
                List.of("Leading people", "Budgets"),
                List.of("Management"),
                List.of("Maritime"),
                new JobTerms.Salary("DKK", 780_000, 940_000),
                JobTerms.Visibility.INTERNAL);
        var text = title + " for the whole of the harbour.\n\nYou lead through others, and you have done so before.";
        return jobs.create(by, new JobDetails(title, text, "Aarhus", 1, true, terms), JobRole.RECRUITER, template);
    }

    private ApprovalRequest ask(Member by, Job job, String message, Member... approvers) {
        var asked = List.of(approvers).stream().map(Member::id).toList();
        return approvals.ask(by, job.id(), Objects.requireNonNull(job.version()), asked, message);
    }
}
