package org.havn.dashboard.home;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.jobs.JobLine;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.jobs.JobFilter;
import org.havn.jobs.JobListing;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.havn.team.Role;

/** The jobs whose team the member is on, and that go on. */
class MyJobsCard extends Card {
    private static final int SHOWN = 8;
    private static final int LOOKED_AT = 60;

    private final CurrentMember current;
    private final Jobs jobs;
    private final Applications applications;
    private final RowList<JobLine.Numbers> list;

    MyJobsCard(CurrentMember current, Jobs jobs, Applications applications) {
        super(say("home.jobs"));
        this.current = current;
        this.jobs = jobs;
        this.applications = applications;
        list = new RowList<>(say("home.jobs"), (offset, limit) -> lines(), JobLine::new, this::empty);
        if (current.get().isAny(Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER))
            aside(new PathLink(Paths.JOBS + "?mine", say("home.jobs.all")).as("link"));
        add(list);
    }

    void refresh() {
        list.refresh();
    }

    private List<JobLine.Numbers> lines() {
        var member = current.get();
        var mine = jobs.list(member, new JobFilter("", null, true), 0, LOOKED_AT).stream()
                .filter(job -> job.status() != JobStatus.CLOSED)
                .sorted(Comparator.comparing(job -> job.status() != JobStatus.ACTIVE))
                .limit(SHOWN)
                .toList();
        var counts =
                applications.counts(member, mine.stream().map(JobListing::id).toList());
        return JobLine.Numbers.of(mine, counts);
    }

    private Component empty() {
        var member = current.get();
        if (member.isAny(Role.RECRUITER, Role.HIRING_MANAGER))
            return new EmptyState(
                    say("home.jobs.empty"),
                    say("home.jobs.empty.recruiter"),
                    new PathLink(Paths.NEW_JOB, say("jobs.new")).as("link-button"));
        if (member.readsEverything())
            return new EmptyState(
                    say("home.jobs.empty"),
                    say("home.jobs.empty.reader"),
                    new PathLink(Paths.JOBS, say("home.jobs.every")).as("link-button"));
        return new EmptyState(say("home.jobs.empty"), say("home.jobs.empty.interviewer"));
    }
}
