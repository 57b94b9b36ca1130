package org.havn.dashboard.interviews;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.Toasts;
import org.havn.interviews.FeedbackOwed;
import org.havn.interviews.FeedbackWaiting;

/** What is still to come: the reader's own form, and for whom may remind, the others'. */
class WaitingList extends Div {
    private final InterviewCards rooms;
    private final CandidateId candidate;
    private final UnorderedList list = new UnorderedList();

    WaitingList(InterviewCards rooms, CandidateId candidate) {
        this.rooms = rooms;
        this.candidate = candidate;
        list.addClassName("row-list");
        list.getElement().setAttribute("aria-label", say("feedback.waiting"));
        addClassName("waiting");
        add(list);
        refresh();
    }

    final void refresh() {
        var me = rooms.current.get();
        list.removeAll();
        rooms.interviews.owed(me).stream()
                .filter(form -> form.candidate().equals(candidate))
                .forEach(form -> list.add(new ListItem(own(form))));
        rooms.calls.waiting(me, candidate).stream()
                .filter(form -> !form.member().equals(me.id()))
                .forEach(form -> list.add(new ListItem(other(form))));
        setVisible(list.getComponentCount() > 0);
    }

    private Component own(FeedbackOwed form) {
        var line = PersonLine.of(say("feedback.waiting.you"))
                .below(
                        new Span(form.jobTitle() + " · " + Words.stage(form.stage()) + " · " + say("home.owed.since")
                                + " "),
                        rooms.times.ago(form.since()));
        var give = new PathLink(
                        Paths.feedback(form.application()), say(form.begun() ? "home.owed.go-on" : "home.owed.give"))
                .as("link-button");
        return row(line, give);
    }

    private Component other(FeedbackWaiting form) {
        var below = new Div(new Span(form.jobTitle() + " · " + Words.stage(form.stage()) + " · "));
        var reminded = form.remindedAt();
        if (reminded == null) below.add(new Span(say("feedback.waiting.since") + " "), rooms.times.ago(form.since()));
        else below.add(new Span(say("feedback.waiting.reminded") + " "), rooms.times.ago(reminded));
        var remind = new Button(say("feedback.remind"), click -> remind(form));
        remind.setAriaLabel(say("feedback.remind-one", form.memberName()));
        return row(PersonLine.of(form.memberName()).below(below), remind);
    }

    private void remind(FeedbackWaiting form) {
        rooms.calls.remind(rooms.current.get(), form.application(), form.member());
        Toasts.done(say("feedback.reminded", form.memberName()));
        refresh();
    }

    private static Component row(Component line, Component action) {
        var row = new Div(line, action);
        row.addClassNames("row", "two");
        return row;
    }
}
