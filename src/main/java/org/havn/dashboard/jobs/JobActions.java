package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.Approvals;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.approvals.AskDialog;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.dashboard.pipeline.JobEnds;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.havn.pipeline.JobCounts;
import org.havn.team.Members;

/** The great steps of a job: opening it to people, and ending it; each says first what it means. */
class JobActions {
    private final CurrentMember current;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Approvals approvals;
    private final Applications applications;
    private final Members members;
    private final JobEnds ends;

    JobActions(
            CurrentMember current,
            Jobs jobs,
            HiringTeams teams,
            Approvals approvals,
            Applications applications,
            Members members,
            JobEnds ends) {
        this.current = current;
        this.jobs = jobs;
        this.teams = teams;
        this.approvals = approvals;
        this.applications = applications;
        this.members = members;
        this.ends = ends;
    }

    Component[] on(Job job, Runnable changed) {
        var member = current.get();
        var buttons = new ArrayList<Component>();
        more(job).ifPresent(buttons::add);
        buttons.addAll(ends.on(job, changed));
        if (teams.may(member, Permission.ASK_APPROVAL, job.id()))
            asking(job, changed).ifPresent(buttons::add);
        var ready = job.status() == (job.approvalNeeded() ? JobStatus.APPROVED : JobStatus.DRAFT);
        if (ready && teams.may(member, Permission.ACTIVATE, job.id())) {
            var activate = new Button(say("job.activate"), click -> activate(job, changed));
            activate.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(activate);
        }
        return buttons.toArray(Component[]::new);
    }

    /** Sending the job to its approvers, or taking that back. */
    private Optional<Component> asking(Job job, Runnable changed) {
        if (job.status() == JobStatus.PENDING)
            return approvals
                    .latest(current.get(), job.id())
                    .map(request -> new Button(say("approvals.withdraw"), click -> withdraw(job, request, changed)));
        if (job.status() != JobStatus.DRAFT || !job.approvalNeeded()) return Optional.empty();
        var send = new Button(
                say("approvals.send"),
                click -> new AskDialog(current, approvals, members, jobs.get(current.get(), job.id()), changed).open());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        return Optional.of(send);
    }

    private void withdraw(Job job, ApprovalRequest request, Runnable changed) {
        ask(
                say("approvals.withdraw.title", job.title()),
                say("approvals.withdraw.text"),
                say("approvals.withdraw"),
                false,
                () -> {
                    approvals.withdraw(current.get(), request.id());
                    Toasts.done(say("approvals.withdrawn"));
                    changed.run();
                });
    }

    private Optional<Component> more(Job job) {
        var copies = Permission.CREATE_JOB.heldBy(current.get());
        var deletes = teams.may(current.get(), Permission.DELETE_JOB, job.id());
        if (!copies && !deletes) return Optional.empty();
        var more = new Button(say("people.more"), click -> {
            var menu = new ActionMenu(say("people.more-for", job.title()));
            if (copies) menu.item(say("job.copy"), () -> copy(job));
            if (deletes) menu.item(say("job.delete"), () -> delete(jobs.get(current.get(), job.id())));
            menu.openAt(click.getSource());
        });
        more.setAriaLabel(say("people.more-for", job.title()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        return Optional.of(more);
    }

    private void copy(Job job) {
        var copy = jobs.copy(current.get(), job.id());
        UI.getCurrent().navigate(Paths.job(copy.number(), JobView.DETAILS));
        Toasts.done(say("job.copied", copy.number().toString(), job.number().toString()));
    }

    private void delete(Job job) {
        var counts = applications.counts(current.get(), List.of(job.id())).getOrDefault(job.id(), JobCounts.NONE);
        var people = counts.prospects() + counts.applicants();
        ask(
                say("job.delete.title", job.title()),
                people == 0 ? say("job.delete.text") : say("job.delete.people", people),
                say("do.delete"),
                true,
                () -> {
                    var version = Objects.requireNonNull(job.version());
                    jobs.delete(current.get(), job.id(), version, people > 0);
                    UI.getCurrent().navigate(Paths.JOBS);
                    Toasts.done(say("job.deleted", job.number().toString()));
                });
    }

    private void activate(Job job, Runnable changed) {
        ask(say("job.activate.title", job.title()), say("job.activate.text"), say("job.activate"), false, () -> {
            jobs.activate(current.get(), job.id());
            Toasts.done(say("job.activated"));
            changed.run();
        });
    }

    private static void ask(String title, String text, String yes, boolean danger, Runnable then) {
        var question = new QuestionDialog(title, text, yes, then);
        if (danger) question.dangerous();
        question.open();
    }
}
