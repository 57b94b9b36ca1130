package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;

/** The great steps of a job: opening it to people, and ending it; each says first what it means. */
class JobActions {
    private final CurrentMember current;
    private final Jobs jobs;
    private final HiringTeams teams;

    JobActions(CurrentMember current, Jobs jobs, HiringTeams teams) {
        this.current = current;
        this.jobs = jobs;
        this.teams = teams;
    }

    Component[] on(Job job, Runnable changed) {
        var member = current.get();
        var buttons = new ArrayList<Component>();
        if (job.status() != JobStatus.CLOSED && teams.may(member, Permission.CLOSE, job.id()))
            buttons.add(new Button(say("job.close"), click -> close(job, changed)));
        if (job.status() == JobStatus.DRAFT && teams.may(member, Permission.ACTIVATE, job.id())) {
            var activate = new Button(say("job.activate"), click -> activate(job, changed));
            activate.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(activate);
        }
        return buttons.toArray(Component[]::new);
    }

    private void activate(Job job, Runnable changed) {
        ask(say("job.activate.title", job.title()), say("job.activate.text"), say("job.activate"), false, () -> {
            jobs.activate(current.get(), job.id());
            Toasts.done(say("job.activated"));
            changed.run();
        });
    }

    private void close(Job job, Runnable changed) {
        ask(say("job.close.title", job.title()), say("job.close.text"), say("job.close"), true, () -> {
            jobs.close(current.get(), job.id());
            Toasts.done(say("job.closed"));
            changed.run();
        });
    }

    private static void ask(String title, String text, String yes, boolean danger, Runnable then) {
        var question = new QuestionDialog(title, text, yes, then);
        if (danger) question.dangerous();
        question.open();
    }
}
