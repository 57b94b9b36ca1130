package org.havn.dashboard.pipeline;

import org.havn.boards.Boards;
import org.havn.boards.Selections;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Times;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.rejections.RejectionReasons;
import org.springframework.stereotype.Component;

/** Makes a job's board and table, each kept up to date while it is shown. */
@Component
public class JobBoards {
    private final CurrentMember current;
    private final Boards boards;
    private final Selections selections;
    private final ApplicationMenu menu;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final RejectionReasons reasons;
    private final Times times;
    private final LiveChanges changes;

    JobBoards(
            CurrentMember current,
            Boards boards,
            Selections selections,
            ApplicationMenu menu,
            Jobs jobs,
            HiringTeams teams,
            RejectionReasons reasons,
            Times times,
            LiveChanges changes) {
        this.current = current;
        this.boards = boards;
        this.selections = selections;
        this.menu = menu;
        this.jobs = jobs;
        this.teams = teams;
        this.reasons = reasons;
        this.times = times;
        this.changes = changes;
    }

    public com.vaadin.flow.component.Component board(Job job) {
        var moves = job.active() && teams.may(current.get(), Permission.ADVANCE, job.id());
        var board = new Board(current, boards, menu, job.id(), moves);
        changes.whileShown(board, change -> {
            if (change.concerns(job.id())) board.refresh();
        });
        return board;
    }

    public com.vaadin.flow.component.Component table(Job job) {
        var member = current.get();
        var may = new PeopleTable.May(
                job.active() && teams.may(member, Permission.ADVANCE, job.id()),
                teams.may(member, Permission.REJECT, job.id()));
        var table = new PeopleTable(current, boards, selections, menu, reasons, times, job, jobs.stages(job.id()), may);
        changes.whileShown(table, change -> {
            if (change.concerns(job.id())) table.refresh();
        });
        return table;
    }
}
