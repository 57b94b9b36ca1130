package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.offers.Offer;
import org.havn.offers.Offers;
import org.havn.pipeline.ApplicationStatus;
import org.havn.pipeline.Applications;
import org.havn.pipeline.JobCounts;
import org.springframework.stereotype.Component;

/** The buttons that put people on a job, end it with them, and open it again. */
@Component
public class JobEnds {
    private final CurrentMember current;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Applications applications;
    private final Offers offers;
    private final Applicants applicants;

    JobEnds(
            CurrentMember current,
            Jobs jobs,
            HiringTeams teams,
            Applications applications,
            Offers offers,
            Applicants applicants) {
        this.current = current;
        this.jobs = jobs;
        this.teams = teams;
        this.applications = applications;
        this.offers = offers;
        this.applicants = applicants;
    }

    public List<Button> on(Job job, Runnable changed) {
        var buttons = new ArrayList<Button>();
        if (teams.may(current.get(), Permission.CLOSE, job.id()))
            buttons.add(
                    job.status() == JobStatus.CLOSED
                            ? new Button(say("job.reopen"), click -> reopen(job, changed))
                            : new Button(say("job.close"), click -> close(job, changed)));
        applicants.to(job, changed).ifPresent(buttons::add);
        return buttons;
    }

    private void close(Job job, Runnable changed) {
        var member = current.get();
        var counts = applications.counts(member, List.of(job.id())).getOrDefault(job.id(), JobCounts.NONE);
        var accepted = offers.accepted(member, job.id()).stream()
                .map(Offer::applicationId)
                .toList();
        new CloseJobDialog(
                        job.title(),
                        counts.prospects() + counts.applicants(),
                        applications.these(member, accepted).stream()
                                .filter(one -> one.status() != ApplicationStatus.CLOSED)
                                .toList(),
                        closing -> {
                            jobs.close(current.get(), job.id(), closing);
                            Toasts.done(say("job.closed"));
                            changed.run();
                        })
                .open();
    }

    private void reopen(Job job, Runnable changed) {
        new QuestionDialog(say("job.reopen.title", job.title()), say("job.reopen.text"), say("job.reopen"), () -> {
                    jobs.reopen(current.get(), job.id());
                    Toasts.done(say("job.reopened"));
                    changed.run();
                })
                .open();
    }
}
