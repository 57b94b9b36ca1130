package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.havn.approvals.ApprovalRequest;
import org.havn.approvals.Approvals;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.approvals.AnswersList;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.Timeline;
import org.havn.dashboard.parts.Toasts;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.shared.Refused;

/** What the job says of itself, read and edited in the same place. */
class DetailsTab extends Div {
    private final CurrentMember current;
    private final Jobs jobs;
    private final Approvals approvals;
    private final boolean editable;
    private final Times times;
    private final Runnable changed;

    DetailsTab(
            CurrentMember current,
            Jobs jobs,
            Approvals approvals,
            boolean editable,
            Times times,
            Runnable changed,
            Job job) {
        this.current = current;
        this.jobs = jobs;
        this.approvals = approvals;
        this.editable = editable;
        this.times = times;
        this.changed = changed;
        addClassName("columns");
        read(job);
    }

    private void read(Job job) {
        removeAll();
        var description = new Paragraph(job.description());
        description.addClassName("prose");
        var card = new Card(say("job.description"), description);
        if (editable && job.editable()) {
            var edit = new Button(say("do.edit"), click -> edit(jobs.get(current.get(), job.id())));
            card.aside(edit);
        }
        var main = new Div(card, history(job));
        main.addClassName("stack");
        var side = new Div();
        side.addClassName("stack");
        approvals.latest(current.get(), job.id()).ifPresent(request -> side.add(approval(request)));
        side.add(new JobFacts(job, times));
        add(main, side);
    }

    private Card history(Job job) {
        var history = new Timeline((offset, limit) -> jobs.history(current.get(), job.id(), offset, limit), times);
        return new Card(say("history.title"), history);
    }

    private Card approval(ApprovalRequest request) {
        var card = new Card(say("job.approval.last"), new AnswersList(request, times));
        return card.aside(new PathLink(Paths.approval(request.id()), say("approvals.open")).as("link"));
    }

    private void edit(Job job) {
        removeAll();
        var form = new JobForm(jobs).filled(job.details(), job.active());
        var save = new Button(say("do.save"), click -> save(job, form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(say("do.cancel"), click -> read(jobs.get(current.get(), job.id()))));
        actions.addClassName("actions");
        form.add(actions);
        var card = new Card(say("job.details"), form);
        card.addClassName("narrow");
        if (job.status() == JobStatus.APPROVED || job.status() == JobStatus.REJECTED) form.addComponentAsFirst(again());
        add(card);
        form.focus();
    }

    private static Paragraph again() {
        var note = new Paragraph(say("job.approval.again"));
        note.addClassNames("notice", "amber");
        return note;
    }

    private void save(Job job, JobForm form) {
        form.read().ifPresent(details -> {
            try {
                read(jobs.edit(current.get(), job.id(), Objects.requireNonNull(job.version()), details));
                Toasts.done(say("job.saved"));
                changed.run();
            } catch (Refused refused) {
                // Said in the form, so that nothing typed is lost.
                form.problem(Words.of(refused.reason()));
            }
        });
    }
}
