package org.havn.boards;

import java.util.List;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.jobs.Jobs;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.team.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A job's people as a board of stages and as a table; prospects only for whom may see them. Refused as reading the job is. */
@Service
@Transactional(readOnly = true)
public class Boards {
    private final BoardSearch search;
    private final Applications applications;
    private final Jobs jobs;
    private final HiringTeams teams;

    Boards(BoardSearch search, Applications applications, Jobs jobs, HiringTeams teams) {
        this.search = search;
        this.applications = applications;
        this.jobs = jobs;
        this.teams = teams;
    }

    /** The stages in order with how many are open at each; Prospect only if it is on and the caller sees prospects. */
    public List<BoardColumn> columns(Member by, JobId job) {
        var prospects = jobs.get(by, job).prospectsEnabled() && seesProspects(by, job);
        var open = search.open(job);
        return jobs.stages(job).stream()
                .filter(stage -> prospects || stage.kind() != StageKind.PROSPECT)
                .map(stage -> new BoardColumn(stage, open.getOrDefault(stage.id(), 0)))
                .toList();
    }

    /** Who is open at a stage, last moved first. */
    public List<ApplicationListing> column(Member by, JobId job, StageId stage, int offset, int limit) {
        var here = new PeopleFilter("", stage, PeopleFilter.Standing.OPEN, null);
        return table(by, job, here, PeopleSort.LAST_MOVED, offset, limit);
    }

    /** The job's people as filtered and sorted. */
    public List<ApplicationListing> table(
            Member by, JobId job, PeopleFilter filter, PeopleSort sort, int offset, int limit) {
        teams.require(by, Permission.READ, job);
        return applications.these(by, search.table(job, seesProspects(by, job), filter, sort, offset, limit));
    }

    public int count(Member by, JobId job, PeopleFilter filter) {
        teams.require(by, Permission.READ, job);
        return search.count(job, seesProspects(by, job), filter);
    }

    private boolean seesProspects(Member by, JobId job) {
        return teams.may(by, Permission.SEE_PROSPECTS, job);
    }
}
