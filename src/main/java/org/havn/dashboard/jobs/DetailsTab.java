package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Toasts;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** What the job says of itself, read and edited in the same place. */
class DetailsTab extends Div {
    private final CurrentMember current;
    private final Jobs jobs;
    private final boolean editable;
    private final Times times;
    private final Runnable changed;

    DetailsTab(CurrentMember current, Jobs jobs, boolean editable, Times times, Runnable changed, Job job) {
        this.current = current;
        this.jobs = jobs;
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
        if (editable && job.status() != JobStatus.CLOSED) {
            var edit = new Button(say("do.edit"), click -> edit(jobs.get(current.get(), job.id())));
            card.aside(edit);
        }
        add(card, facts(job));
    }

    private Card facts(Job job) {
        var facts = new DescriptionList();
        facts.addClassName("kv");
        fact(facts, say("job.number"), job.number().toString());
        fact(facts, say("job.location"), job.location());
        fact(facts, say("job.openings"), String.valueOf(job.openings()));
        fact(facts, say("job.prospects"), say(job.prospectsEnabled() ? "job.prospects.on" : "job.prospects.off"));
        fact(facts, say("job.made"), times.text(job.createdAt()));
        var activated = job.activatedAt();
        if (activated != null) fact(facts, say("job.activated-at"), times.text(activated));
        var closed = job.closedAt();
        if (closed != null) fact(facts, say("job.closed-at"), times.text(closed));
        return new Card(say("job.facts"), facts);
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private void edit(Job job) {
        removeAll();
        var form = new JobForm().filled(job.details(), job.active());
        var save = new Button(say("do.save"), click -> save(job, form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(say("do.cancel"), click -> read(jobs.get(current.get(), job.id()))));
        actions.addClassName("actions");
        form.add(actions);
        add(new Card(say("job.details"), form));
        form.focus();
    }

    private void save(Job job, JobForm form) {
        form.read().ifPresent(details -> {
            try {
                read(jobs.edit(current.get(), job.id(), Objects.requireNonNull(job.version()), details));
                Toasts.done(say("job.saved"));
                changed.run();
            } catch (Refused refused) {
                // Kept in the form, so that nothing typed is lost; other refusals go the common way.
                if (refused.reason() != Refusal.CHANGED_MEANWHILE) throw refused;
                form.problem(say("refused.changed-meanwhile"));
            }
        });
    }
}
