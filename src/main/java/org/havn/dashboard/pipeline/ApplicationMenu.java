package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.Toasts;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.jobs.Jobs;
import org.havn.jobs.Stage;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.ApplicationStatus;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.pipeline.Outcome;
import org.havn.process.StageKind;
import org.havn.progress.Progress;
import org.havn.rejections.RejectionReasons;

/** What may be done with one application, asked when the menu is opened; the same on job, board and candidate page. */
@org.springframework.stereotype.Component
public class ApplicationMenu {
    private final CurrentMember current;
    private final Applications applications;
    private final Endings endings;
    private final OfferMenu offers;
    private final Progress progress;
    private final Jobs jobs;
    private final HiringTeams teams;
    private final RejectionReasons reasons;

    ApplicationMenu(
            CurrentMember current,
            Applications applications,
            Endings endings,
            OfferMenu offers,
            Progress progress,
            Jobs jobs,
            HiringTeams teams,
            RejectionReasons reasons) {
        this.current = current;
        this.applications = applications;
        this.endings = endings;
        this.offers = offers;
        this.progress = progress;
        this.jobs = jobs;
        this.teams = teams;
        this.reasons = reasons;
    }

    /** Opens the menu at a button; {@code changed} is called after whatever is done. */
    public void open(ApplicationListing one, Component at, Runnable changed) {
        var menu = new ActionMenu(say("people.more-for", one.candidateName()));
        var active = jobs.get(current.get(), one.job()).active();
        var open = one.status() != ApplicationStatus.CLOSED;
        if (active && open && may(one, Permission.ADVANCE)) moves(menu, one, changed);
        if (active && open && may(one, Permission.CHECK_OFF)) checklist(menu, one, changed);
        if (active && open) offers.fill(menu, one, changed);
        if (one.reachedOffer() && may(one, Permission.MARK_SILVER))
            menu.item(say(one.silver() ? "people.silver.unmark" : "people.silver.mark"), () -> {
                applications.markSilver(current.get(), one.id(), one.version(), !one.silver());
                changed.run();
            });
        if (open && may(one, Permission.REJECT)) menu.item(say("people.reject"), () -> reject(one, changed));
        if (open && may(one, Permission.WITHDRAW)) menu.item(say("people.withdraw"), () -> withdraw(one, changed));
        if (active && reopens(one)) menu.item(say("people.reopen"), () -> reopen(one, changed));
        if (may(one, Permission.DELETE_APPLICATION)) menu.item(say("people.delete"), () -> delete(one, changed));
        menu.openAt(at);
    }

    /** Moves somebody on or back, says so, and offers to take it back. */
    public void move(ApplicationListing one, Stage to, Runnable changed) {
        applications.move(current.get(), one.id(), one.version(), to.id());
        changed.run();
        var text = say("people.moved-to", one.candidateName(), Words.stage(to.name()));
        // A prospect who became an applicant stays one: others may have seen them meanwhile.
        if (one.passedProspect()) Toasts.done(text, () -> moveBack(one, changed));
        else Toasts.done(text);
    }

    private void moves(ActionMenu menu, ApplicationListing one, Runnable changed) {
        jobs.stages(one.job()).stream()
                .filter(stage -> !stage.id().equals(one.stage()))
                .filter(stage -> stage.kind() != StageKind.PROSPECT)
                .forEach(stage ->
                        menu.item(say("people.move-to", Words.stage(stage.name())), () -> move(one, stage, changed)));
    }

    private void checklist(ActionMenu menu, ApplicationListing one, Runnable changed) {
        for (var item : progress.here(current.get(), one.id())) {
            var name = item.activity().name();
            menu.item(say(item.done() ? "people.uncheck" : "people.check", name), () -> {
                progress.check(current.get(), one.id(), item.activity().id(), !item.done());
                Toasts.done(say(item.done() ? "people.unchecked" : "people.checked", name));
                changed.run();
            });
        }
    }

    private void moveBack(ApplicationListing before, Runnable changed) {
        applications.move(current.get(), before.id(), version(before), before.stage());
        changed.run();
    }

    private void reject(ApplicationListing one, Runnable changed) {
        new RejectDialog(one.candidateName(), reasons.offered(), (reason, comment) -> {
                    endings.reject(current.get(), one.id(), one.version(), reason.id(), comment);
                    ended(one, "people.rejected", changed);
                })
                .open();
    }

    private void withdraw(ApplicationListing one, Runnable changed) {
        new EndingDialog(
                        say("withdraw.title", one.candidateName()),
                        say("withdraw.text"),
                        say("withdraw.do"),
                        null,
                        (day, comment) -> {
                            endings.withdraw(current.get(), one.id(), one.version(), comment);
                            ended(one, "people.withdrawn", changed);
                        })
                .open();
    }

    private void ended(ApplicationListing one, String said, Runnable changed) {
        changed.run();
        var text = say(said, one.candidateName());
        if (!may(one, Permission.REOPEN)) Toasts.done(text);
        else
            Toasts.done(text, () -> {
                endings.reopen(current.get(), one.id(), version(one));
                changed.run();
            });
    }

    private boolean reopens(ApplicationListing one) {
        return (one.outcome() == Outcome.NOT_SELECTED || one.outcome() == Outcome.WITHDRAWN)
                && may(one, Permission.REOPEN);
    }

    private void reopen(ApplicationListing one, Runnable changed) {
        endings.reopen(current.get(), one.id(), one.version());
        changed.run();
        Toasts.done(say("people.reopened", one.candidateName(), Words.stage(one.stageName())));
    }

    private void delete(ApplicationListing one, Runnable changed) {
        new QuestionDialog(
                        say("application.delete.title", one.candidateName(), one.jobTitle()),
                        say("application.delete.text"),
                        say("application.delete.do"),
                        () -> {
                            applications.delete(current.get(), one.id(), one.version());
                            changed.run();
                            Toasts.done(say("application.deleted"));
                        })
                .dangerous()
                .open();
    }

    private boolean may(ApplicationListing one, Permission permission) {
        return teams.may(current.get(), permission, one.job());
    }

    private int version(ApplicationListing one) {
        return Objects.requireNonNull(applications.get(current.get(), one.id()).version());
    }

    static LocalDate today(java.time.Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
