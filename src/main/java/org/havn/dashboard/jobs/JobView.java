package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.TabLinks;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.JobId;
import org.havn.hiring.Permission;
import org.havn.jobs.Job;
import org.havn.jobs.JobNumber;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Applications;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** One job: its details, hiring team, prospects and applicants, each under an address of its own. */
@Route(value = "jobs/:job/:tab?(details|process|team|board|table|prospects|applicants)", layout = Frame.class)
@PermitAll
class JobView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String DETAILS = "details";
    static final String PROCESS = "process";
    static final String TEAM = "team";
    static final String BOARD = "board";
    static final String TABLE = "table";
    static final String PROSPECTS = "prospects";
    static final String APPLICANTS = "applicants";

    private final CurrentMember current;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final Applications applications;
    private final JobTabs contents;
    private final Div top = new Div();
    private Optional<JobId> shown = Optional.empty();
    private Runnable redraw = () -> {};
    private String title = "";

    JobView(
            CurrentMember current,
            Jobs jobs,
            HiringTeams teams,
            Applications applications,
            JobTabs contents,
            LiveChanges changes) {
        this.current = current;
        this.jobs = jobs;
        this.teams = teams;
        this.applications = applications;
        this.contents = contents;
        changes.whileShown(top, change -> shown.filter(change::concerns).ifPresent(job -> redraw()));
    }

    private void redraw() {
        redraw.run();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters()
                .get("job")
                .flatMap(JobNumber::in)
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        var job = jobs.get(current.get(), number);
        var tab = event.getRouteParameters().get("tab").orElse(job.active() ? APPLICANTS : DETAILS);
        if (tab.equals(PROSPECTS) && !prospectsShown(job)) throw new Refused(Refusal.NOT_FOUND);
        title = job.title();
        removeAll();
        redraw = () -> drawTop(number, tab);
        shown = Optional.of(job.id());
        redraw.run();
        add(top, content(job, tab));
    }

    private void drawTop(JobNumber number, String tab) {
        var job = jobs.get(current.get(), number);
        top.removeAll();
        top.add(
                new PageHeader(job.title())
                        .crumb(Paths.JOBS, say("jobs.title"))
                        .sub(new Span(job.number() + " · " + job.location()), Chip.of(job.status()))
                        .actions(contents.actions(job, this::redraw)),
                tabs(job, tab));
    }

    private TabLinks tabs(Job job, String open) {
        var member = current.get();
        var tabs = new TabLinks(say("job.parts"))
                .tab(Paths.job(job.number(), DETAILS), say("job.details"), open.equals(DETAILS))
                .tab(Paths.job(job.number(), PROCESS), say("job.process"), open.equals(PROCESS))
                .tab(Paths.job(job.number(), TEAM), say("job.team"), open.equals(TEAM));
        tabs.tab(Paths.job(job.number(), BOARD), say("board.title"), open.equals(BOARD))
                .tab(Paths.job(job.number(), TABLE), say("table.title"), open.equals(TABLE));
        if (prospectsShown(job))
            tabs.tab(
                    Paths.job(job.number(), PROSPECTS),
                    say("job.prospects"),
                    applications.prospectCount(member, job.id()),
                    open.equals(PROSPECTS));
        return tabs.tab(
                Paths.job(job.number(), APPLICANTS),
                say("job.applicants"),
                applications.applicantCount(member, job.id()),
                open.equals(APPLICANTS));
    }

    private Component content(Job job, String tab) {
        return switch (tab) {
            case PROCESS -> contents.process(job, this::redraw);
            case TEAM -> contents.team(job);
            case BOARD -> contents.board(job);
            case TABLE -> contents.table(job);
            case PROSPECTS -> contents.prospects(job);
            case APPLICANTS -> contents.applicants(job);
            default -> contents.details(job, this::redraw);
        };
    }

    private boolean prospectsShown(Job job) {
        return job.prospectsEnabled() && teams.may(current.get(), Permission.SEE_PROSPECTS, job.id());
    }

    @Override
    public String getPageTitle() {
        return say("title", title);
    }
}
