package org.havn.dashboard.jobs;

import com.vaadin.flow.component.Component;
import org.havn.approvals.Approvals;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Times;
import org.havn.dashboard.pipeline.ApplicationMenu;
import org.havn.dashboard.pipeline.JobBoards;
import org.havn.dashboard.pipeline.JobEnds;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.havn.team.Members;

/** Makes the parts of a job's screen, each with the rooms that it asks. */
@org.springframework.stereotype.Component
class JobTabs {
    private final CurrentMember current;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Members members;
    private final Approvals approvals;
    private final Applications applications;
    private final ApplicationMenu menu;
    private final JobEnds ends;
    private final JobBoards boards;
    private final Times times;
    private final LiveChanges changes;

    JobTabs(
            CurrentMember current,
            Jobs jobs,
            HiringTeams teams,
            Members members,
            Approvals approvals,
            Applications applications,
            ApplicationMenu menu,
            JobEnds ends,
            JobBoards boards,
            Times times,
            LiveChanges changes) {
        this.current = current;
        this.jobs = jobs;
        this.teams = teams;
        this.members = members;
        this.approvals = approvals;
        this.applications = applications;
        this.menu = menu;
        this.ends = ends;
        this.boards = boards;
        this.times = times;
        this.changes = changes;
    }

    Component[] actions(Job job, Runnable changed) {
        return new JobActions(current, jobs, teams, approvals, applications, members, ends).on(job, changed);
    }

    Component details(Job job, Runnable changed) {
        return new DetailsTab(current, jobs, approvals, may(job, Permission.EDIT_DETAILS), times, changed, job);
    }

    Component process(Job job, Runnable changed) {
        return new ProcessTab(current, jobs, may(job, Permission.EDIT_PROCESS), changed, job);
    }

    Component team(Job job) {
        return new TeamTab(current, teams, members, job, may(job, Permission.EDIT_TEAM));
    }

    Component prospects(Job job) {
        return live(new PeopleTab(rows(job), applications::prospects, PeopleTab.Kind.PROSPECTS), job);
    }

    Component applicants(Job job) {
        return live(new PeopleTab(rows(job), applications::applicants, PeopleTab.Kind.APPLICANTS), job);
    }

    Component board(Job job) {
        return boards.board(job);
    }

    Component table(Job job) {
        return boards.table(job);
    }

    private PeopleTab live(PeopleTab tab, Job job) {
        changes.whileShown(tab, change -> {
            if (change.concerns(job.id())) tab.refresh();
        });
        return tab;
    }

    private ApplicationRows rows(Job job) {
        return new ApplicationRows(
                current,
                menu,
                times,
                job,
                jobs.stages(job.id()),
                may(job, Permission.ADVANCE),
                may(job, Permission.REJECT));
    }

    private boolean may(Job job, Permission permission) {
        return teams.may(current.get(), permission, job.id());
    }
}
