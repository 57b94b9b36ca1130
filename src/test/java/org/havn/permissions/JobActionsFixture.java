package org.havn.permissions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.havn.OfficeFixture;
import org.havn.approvals.Approvals;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.permissions.ActionsFixture.Action;
import org.havn.process.PlannedStage;
import org.havn.process.TemplateDraft;
import org.havn.process.Templates;
import org.havn.team.Member;

/** What the rows about a job's process, approval and end do, and those about templates. */
final class JobActionsFixture {
    private final OfficeFixture office;
    private final PeopleFixture people;
    private final Jobs jobs;
    private final Approvals approvals;
    private final Templates templates;

    JobActionsFixture(OfficeFixture office, PeopleFixture people, Jobs jobs, Approvals approvals, Templates templates) {
        this.office = office;
        this.people = people;
        this.jobs = jobs;
        this.approvals = approvals;
        this.templates = templates;
    }

    Map<String, Action> all() {
        var actions = new TreeMap<String, Action>();
        actions.put(
                "read the history",
                (by, at) -> !jobs.history(by, at.job().id(), 0, 10).isEmpty());
        actions.put("change the process", (by, at) -> {
            var plan = jobs.plan(at.draft().id()).with(new PlannedStage("Test day"));
            jobs.changeProcess(by, at.draft().id(), version(at.draft()), plan);
            return jobs.plan(at.draft().id()).equals(plan);
        });
        actions.put("send for approval", (by, at) -> {
            var asked = List.of(people.offTeam().id());
            approvals.ask(by, at.strict().id(), version(at.strict()), asked, "");
            return approvals.latest(by, at.strict().id()).isPresent();
        });
        actions.put("delete without applicants", (by, at) -> delete(by, at.draft(), false));
        actions.put("delete with applicants", (by, at) -> delete(by, at.job(), true));
        actions.put("create a template with management off", (by, at) -> create(by, false));
        actions.put("create a template with management on", (by, at) -> create(by, true));
        actions.put("edit a template of another", (by, at) -> {
            office.templateManagement(true);
            try {
                var other = templates.byDefault();
                templates.edit(by, other.id(), other.version(), other.says());
                return true;
            } finally {
                office.templateManagement(false);
            }
        });
        return actions;
    }

    private boolean delete(Member by, Job job, boolean withPeople) {
        jobs.delete(by, job.id(), version(job), withPeople);
        return true;
    }

    private boolean create(Member by, boolean management) {
        office.templateManagement(management);
        try {
            var plan = templates.byDefault().says().plan();
            templates.create(by, new TemplateDraft(office.email("Template").value(), false, true, plan));
            return true;
        } finally {
            office.templateManagement(false);
        }
    }

    private static int version(Job job) {
        return Objects.requireNonNull(job.version());
    }
}
