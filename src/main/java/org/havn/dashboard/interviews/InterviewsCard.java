package org.havn.dashboard.interviews;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.pipeline.ApplicationListing;
import org.havn.schedule.InterviewListing;

/** The interviews with a candidate: planned, moved and cancelled here by whom may. */
public class InterviewsCard extends Card {
    private final InterviewCards rooms;
    private final CandidateId candidate;
    private final RowList<InterviewListing> list;
    private final Button plan = new Button(say("interview.plan"), click -> plan());

    InterviewsCard(InterviewCards rooms, CandidateId candidate) {
        super(say("interview.title"));
        this.rooms = rooms;
        this.candidate = candidate;
        list = new RowList<>(
                say("interview.title"),
                (offset, limit) -> rooms.schedule.ofCandidate(rooms.current.get(), candidate).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("interview.none"), say("interview.none.text")).quiet());
        var foot = new Div(plan);
        foot.addClassName("actions");
        add(list, foot);
        refresh();
    }

    public void refresh() {
        list.refresh();
        plan.setVisible(!plannable().isEmpty());
    }

    private List<ApplicationListing> plannable() {
        var by = rooms.current.get();
        return rooms.applications.ofCandidate(by, candidate).stream()
                .filter(ApplicationListing::details)
                .filter(one -> rooms.schedule.mayPlan(by, one.id()))
                .toList();
    }

    private Component row(InterviewListing one) {
        var title = new Div(one.title() + " · " + one.jobTitle());
        title.addClassName("row-title");
        if (!one.editable()) return new InterviewRow(rooms, one, title);
        var change = new Button(say("interview.change"), click -> change(one));
        change.setAriaLabel(say("interview.change-one", one.title()));
        var cancel = new Button(say("interview.cancel"), click -> cancel(one));
        cancel.setAriaLabel(say("interview.cancel-one", one.title()));
        return new InterviewRow(rooms, one, title, change, cancel);
    }

    private void plan() {
        new InterviewDialog(rooms, plannable(), (application, plan) -> {
                    rooms.schedule.plan(rooms.current.get(), application, plan);
                    refresh();
                    Toasts.done(say("interview.planned"));
                })
                .open();
    }

    private void change(InterviewListing one) {
        new InterviewDialog(rooms, one, plan -> {
                    rooms.schedule.change(rooms.current.get(), one.id(), one.version(), plan);
                    refresh();
                    Toasts.done(say("interview.changed"));
                })
                .open();
    }

    private void cancel(InterviewListing one) {
        new QuestionDialog(
                        say("interview.cancel.title"), say("interview.cancel.text"), say("interview.cancel.do"), () -> {
                            rooms.schedule.cancel(rooms.current.get(), one.id(), one.version());
                            refresh();
                            Toasts.done(say("interview.cancelled"));
                        })
                .open();
    }
}
