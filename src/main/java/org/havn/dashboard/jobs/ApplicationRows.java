package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.Steps;
import org.havn.dashboard.parts.Toasts;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Stage;
import org.havn.jobs.StageId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.ApplicationStatus;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReasons;
import org.havn.team.Member;

/** Draws the people on a job as rows, with what may be done with each: the next stage by one click, the rest in a menu. */
class ApplicationRows {
    private final CurrentMember current;
    private final Applications applications;
    private final Endings endings;
    private final RejectionReasons reasons;
    private final Times times;
    private final Job job;
    private final List<Stage> stages;
    private final boolean moves;
    private final boolean rejects;

    ApplicationRows(
            CurrentMember current,
            Applications applications,
            Endings endings,
            RejectionReasons reasons,
            Times times,
            Job job,
            List<Stage> stages,
            boolean moves,
            boolean rejects) {
        this.current = current;
        this.applications = applications;
        this.endings = endings;
        this.reasons = reasons;
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
        row.add(Chip.of(one), actions(one, changed));
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
        var open = job.active() && one.status() != ApplicationStatus.CLOSED;
        if (!open || !(moves || rejects)) return actions;
        var next = moves ? after(one.stage()) : Optional.<Stage>empty();
        next.ifPresent(stage -> actions.add(
                new Button(say("people.move-to", Words.stage(stage.name())), click -> move(one, stage, changed))));
        actions.add(more(one, next, changed));
        return actions;
    }

    private Button more(ApplicationListing one, Optional<Stage> next, Runnable changed) {
        var more =
                new Button(say("people.more"), click -> menu(one, next, changed).openAt(click.getSource()));
        more.setAriaLabel(say("people.more-for", one.candidateName()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        return more;
    }

    private ActionMenu menu(ApplicationListing one, Optional<Stage> next, Runnable changed) {
        var menu = new ActionMenu(say("people.more-for", one.candidateName()));
        if (moves)
            stages.stream()
                    .filter(stage -> !stage.id().equals(one.stage()) && !next.equals(Optional.of(stage)))
                    .filter(stage -> stage.kind() != StageKind.PROSPECT || !one.passedProspect())
                    .forEach(stage -> menu.item(
                            say("people.move-to", Words.stage(stage.name())), () -> move(one, stage, changed)));
        if (rejects) menu.item(say("people.reject"), () -> reject(one, changed));
        return menu;
    }

    private Optional<Stage> after(StageId here) {
        return stages.stream()
                .dropWhile(stage -> !stage.id().equals(here))
                .skip(1)
                .findFirst();
    }

    private void move(ApplicationListing one, Stage to, Runnable changed) {
        applications.move(current.get(), one.id(), one.version(), to.id());
        changed.run();
        var text = say("people.moved-to", one.candidateName(), Words.stage(to.name()));
        // A prospect who became an applicant stays one: others may have seen them meanwhile.
        if (one.passedProspect()) Toasts.done(text, () -> moveBack(one, changed));
        else Toasts.done(text);
    }

    private void moveBack(ApplicationListing before, Runnable changed) {
        var now = applications.get(current.get(), before.id());
        applications.move(current.get(), before.id(), Objects.requireNonNull(now.version()), before.stage());
        changed.run();
    }

    private void reject(ApplicationListing one, Runnable changed) {
        new RejectDialog(one.candidateName(), reasons.offered(), (reason, comment) -> {
                    endings.reject(current.get(), one.id(), one.version(), reason.id(), comment);
                    changed.run();
                    Toasts.done(say("people.rejected", one.candidateName()));
                })
                .open();
    }
}
