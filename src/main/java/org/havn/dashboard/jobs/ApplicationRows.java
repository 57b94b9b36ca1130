package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.Steps;
import org.havn.dashboard.pipeline.ApplicationMenu;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Stage;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.ApplicationStatus;
import org.havn.team.Member;

/** Draws the people on a job as rows, with what may be done with each: the next stage by one click, the rest in a menu. */
class ApplicationRows {
    private final CurrentMember current;
    private final ApplicationMenu menu;
    private final Times times;
    private final Job job;
    private final List<Stage> stages;
    private final boolean moves;
    private final boolean rejects;

    ApplicationRows(
            CurrentMember current,
            ApplicationMenu menu,
            Times times,
            Job job,
            List<Stage> stages,
            boolean moves,
            boolean rejects) {
        this.current = current;
        this.menu = menu;
        this.times = times;
        this.job = job;
        this.stages = stages;
        this.moves = moves;
        this.rejects = rejects;
    }

    Member member() {
        return current.get();
    }

    Job job() {
        return job;
    }

    Component row(ApplicationListing one, Runnable changed) {
        var row = new Div(person(one));
        row.addClassNames("row", "people");
        var ahead = one.passedProspect() ? new Steps(one.steps()) : new Div();
        if (!one.passedProspect()) ahead.addClassName("nothing");
        row.add(ahead);
        var marks = new Div(Chip.of(one));
        marks.addClassName("marks");
        if (one.silver()) marks.add(Chip.silver());
        row.add(marks, actions(one, changed));
        return row;
    }

    Component empty(PeopleTab.Kind kind) {
        if (!job.active())
            return new EmptyState(
                    say("people.none"),
                    say(job.status() == JobStatus.DRAFT ? "people.none.draft" : "people.none.closed"));
        return kind == PeopleTab.Kind.PROSPECTS
                ? new EmptyState(
                        say("prospects.none"),
                        say("prospects.none.text", job.number().toString()))
                : new EmptyState(
                        say("applicants.none"),
                        say(job.prospectsEnabled() ? "applicants.none.prospects" : "applicants.none.text"));
    }

    private Component person(ApplicationListing one) {
        var line = one.details()
                ? PersonLine.linked(one.candidateName(), Paths.candidate(one.candidate()))
                : PersonLine.of(one.candidateName());
        var headline = one.candidateHeadline();
        if (headline != null) line.below(headline);
        if (one.status() == ApplicationStatus.CLOSED)
            return line.below(new Span(say("people.closed", one.movedBy()) + " · "), times.ago(one.movedAt()));
        return one.passedProspect()
                ? line.below(new Span(say("people.moved", one.movedBy()) + " · "), times.ago(one.movedAt()))
                : line.below(new Span(say("people.added", one.addedBy()) + " · "), times.ago(one.addedAt()));
    }

    private Component actions(ApplicationListing one, Runnable changed) {
        var actions = new Div();
        actions.addClassName("actions");
        if (!(moves || rejects)) return actions;
        var open = job.active() && one.status() == ApplicationStatus.ACTIVE;
        var next = moves && open ? after(one.stage()) : Optional.<Stage>empty();
        next.ifPresent(stage -> actions.add(
                new Button(say("people.move-to", Words.stage(stage.name())), click -> menu.move(one, stage, changed))));
        actions.add(more(one, changed));
        return actions;
    }

    private Button more(ApplicationListing one, Runnable changed) {
        var more = new Button(say("people.more"), click -> menu.open(one, click.getSource(), changed));
        more.setAriaLabel(say("people.more-for", one.candidateName()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        return more;
    }

    private Optional<Stage> after(StageId here) {
        return stages.stream()
                .dropWhile(stage -> !stage.id().equals(here))
                .skip(1)
                .findFirst();
    }
}
