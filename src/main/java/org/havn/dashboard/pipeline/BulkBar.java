package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.havn.boards.BulkAnswer;
import org.havn.boards.Chosen;
import org.havn.boards.Selections;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.ActionMenu;
import org.havn.dashboard.parts.Toasts;
import org.havn.jobs.Stage;
import org.havn.pipeline.ApplicationId;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReasons;

/** What is done with everybody who is ticked; says of how many it was done, and of whom not and why. */
class BulkBar extends Div {
    private final CurrentMember current;
    private final Selections selections;
    private final RejectionReasons reasons;
    private final List<Stage> stages;
    private final Map<ApplicationId, Chosen> chosen;
    private final Runnable done;
    private final Span count = new Span();

    BulkBar(
            CurrentMember current,
            Selections selections,
            RejectionReasons reasons,
            List<Stage> stages,
            PeopleTable.May may,
            Map<ApplicationId, Chosen> chosen,
            Runnable done) {
        this.current = current;
        this.selections = selections;
        this.reasons = reasons;
        this.stages = stages;
        this.chosen = chosen;
        this.done = done;
        addClassName("bulk");
        count.getElement().setAttribute("role", "status");
        add(count);
        if (may.move()) {
            var move = new Button(say("bulk.move"), click -> menu().openAt(click.getSource()));
            move.getElement().setAttribute("aria-haspopup", "dialog");
            add(move);
        }
        if (may.reject()) add(new Button(say("people.reject"), click -> reject()));
        add(new Button(say("bulk.clear"), click -> done.run()));
        show();
    }

    final void show() {
        setVisible(!chosen.isEmpty());
        count.setText(say("bulk.chosen", chosen.size()));
    }

    private ActionMenu menu() {
        var menu = new ActionMenu(say("bulk.move"));
        stages.stream()
                .filter(stage -> stage.kind() != StageKind.PROSPECT)
                .forEach(stage -> menu.item(Words.stage(stage.name()), () -> move(stage)));
        return menu;
    }

    private void move(Stage to) {
        var moved = selections.move(current.get(), List.copyOf(chosen.values()), to.id());
        done.run();
        var text = say("bulk.moved", moved.done().size(), Words.stage(to.name()));
        if (moved.done().isEmpty()) refused(moved);
        else
            Toasts.done(text, () -> {
                refused(selections.back(current.get(), moved));
                done.run();
            });
        if (!moved.done().isEmpty()) refused(moved);
    }

    private void reject() {
        new RejectDialog(say("bulk.chosen", chosen.size()), reasons.offered(), (reason, comment) -> {
                    var rejected = selections.reject(current.get(), List.copyOf(chosen.values()), reason.id(), comment);
                    done.run();
                    if (!rejected.done().isEmpty())
                        Toasts.done(say("bulk.rejected", rejected.done().size()));
                    refused(rejected);
                })
                .open();
    }

    /** Names whom it was not done with, by the reason. */
    private static void refused(BulkAnswer answer) {
        answer.not().stream()
                .collect(Collectors.groupingBy(
                        not -> Words.of(not.why()), Collectors.mapping(BulkAnswer.Not::name, Collectors.joining(", "))))
                .forEach((why, names) -> Toasts.problem(say("bulk.not", names, why)));
    }
}
