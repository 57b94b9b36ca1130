package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateListing;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Toasts;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.jobs.JobFilter;
import org.havn.jobs.JobListing;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Added;
import org.havn.pipeline.Applications;
import org.havn.team.Members;
import org.springframework.stereotype.Component;

/** The buttons that put somebody on a job by hand: from the job, or from the candidate. */
@Component
public class Applicants {
    private static final int MOST_JOBS = 300;

    private final CurrentMember current;
    private final Applications applications;
    private final Candidates candidates;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Members members;

    Applicants(
            CurrentMember current,
            Applications applications,
            Candidates candidates,
            Jobs jobs,
            HiringTeams teams,
            Members members) {
        this.current = current;
        this.applications = applications;
        this.candidates = candidates;
        this.jobs = jobs;
        this.teams = teams;
        this.members = members;
    }

    /** For whom may add applicants to the job while it is active, and may look for candidates. */
    public Optional<Button> to(Job job, Runnable changed) {
        var member = current.get();
        if (!job.active() || !member.opensCandidates() || !teams.may(member, Permission.ADD_APPLICANT, job.id()))
            return Optional.empty();
        return Optional.of(new Button(say("applicant.add"), click -> {
            var whom = new ComboBox<CandidateListing>(say("applicant.whom"));
            whom.setItems(query ->
                    candidates
                            .search(current.get(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                            .stream());
            whom.setItemLabelGenerator(Applicants::label);
            new AddApplicantDialog<>(say("applicant.to-job", job.title()), whom, members.all(), (one, origin) -> {
                        var added = applications.addApplicant(current.get(), job.id(), one.id(), origin);
                        said(added, one.name(), job.title());
                        changed.run();
                    })
                    .open();
        }));
    }

    /** For whom may add applicants to any active job. */
    public Optional<Button> of(Candidate candidate, Runnable changed) {
        var open = open();
        if (open.isEmpty()) return Optional.empty();
        var name = candidate.name().value();
        return Optional.of(new Button(say("applicant.to-a-job"), click -> {
            var where = new ComboBox<JobListing>(say("applicant.where"));
            where.setItems(open());
            where.setItemLabelGenerator(job -> job.number() + " · " + job.title());
            new AddApplicantDialog<>(say("applicant.candidate", name), where, members.all(), (job, origin) -> {
                        var added = applications.addApplicant(current.get(), job.id(), candidate.id(), origin);
                        said(added, name, job.title());
                        changed.run();
                    })
                    .open();
        }));
    }

    private List<JobListing> open() {
        var member = current.get();
        var active = jobs.list(member, new JobFilter("", JobStatus.ACTIVE, true), 0, MOST_JOBS);
        var may = teams.where(
                member,
                Permission.ADD_APPLICANT,
                active.stream().map(JobListing::id).collect(Collectors.toSet()));
        return active.stream().filter(job -> may.contains(job.id())).toList();
    }

    private static void said(Added added, String name, String title) {
        Toasts.done(say(added.created() ? "applicant.added" : "applicant.there", name, title));
    }

    private static String label(CandidateListing one) {
        return one.headline() == null ? one.name() : one.name() + " · " + one.headline();
    }
}
