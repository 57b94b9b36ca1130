package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Toasts;
import org.havn.dashboard.templates.ProcessEditor;
import org.havn.dashboard.templates.StagesList;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.shared.Refused;

/** The job's own process: read by its team, changed until it is active. */
class ProcessTab extends Div {
    private final CurrentMember current;
    private final Jobs jobs;
    private final boolean editable;
    private final Runnable changed;

    ProcessTab(CurrentMember current, Jobs jobs, boolean editable, Runnable changed, Job job) {
        this.current = current;
        this.jobs = jobs;
        this.editable = editable;
        this.changed = changed;
        read(job);
    }

    private void read(Job job) {
        removeAll();
        var card = new Card(say("process.stages"), note(say(about(job))), new StagesList(jobs.plan(job.id())));
        card.addClassName("narrow");
        if (editable && job.processEditable())
            card.aside(new Button(say("do.edit"), click -> edit(jobs.get(current.get(), job.id()))));
        add(card);
    }

    private static String about(Job job) {
        if (job.status() == JobStatus.PENDING) return "process.text.pending";
        return job.processEditable() ? "process.text" : "process.text.frozen";
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }

    private void edit(Job job) {
        removeAll();
        var editor = new ProcessEditor(jobs.plan(job.id()));
        var problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var save = new Button(say("do.save"), click -> save(job, editor, problem));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save, new Button(say("do.cancel"), click -> read(jobs.get(current.get(), job.id()))));
        actions.addClassName("actions");
        var card = new Card(say("process.stages"));
        card.addClassName("narrow");
        if (job.status() != JobStatus.DRAFT) {
            var again = note(say("job.approval.again"));
            again.addClassNames("notice", "amber");
            card.add(again);
        }
        card.add(editor, problem, actions);
        add(card);
    }

    private void save(Job job, ProcessEditor editor, Paragraph problem) {
        problem.setVisible(false);
        if (!editor.complete()) return;
        try {
            read(jobs.changeProcess(current.get(), job.id(), Objects.requireNonNull(job.version()), editor.plan()));
            Toasts.done(say("job.saved"));
            changed.run();
        } catch (Refused refused) {
            // Said here, so that nothing done in the editor is lost.
            problem.setText(Words.of(refused.reason()));
            problem.setVisible(true);
        }
    }
}
