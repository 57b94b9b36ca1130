package org.havn.dashboard.home;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.interviews.FeedbackOwed;

/** The feedback that the member is asked for, oldest first. */
class OwedCard extends Card {
    private final Times times;
    private final RowList<FeedbackOwed> list;

    OwedCard(Supplier<List<FeedbackOwed>> owed, Times times) {
        super(say("home.owed"));
        this.times = times;
        list = new RowList<>(
                say("home.owed"),
                (offset, limit) -> owed.get().stream().skip(offset).limit(limit).toList(),
                this::row,
                () -> new EmptyState(say("home.owed.empty"), say("home.owed.empty.text")).quiet());
        list.atFirst(6);
        add(list);
    }

    void refresh() {
        list.refresh();
    }

    private Component row(FeedbackOwed form) {
        var person = PersonLine.of(form.candidateName())
                .below(
                        new Span(form.jobTitle() + " · " + Words.stage(form.stage()) + " · " + say("home.owed.since")
                                + " "),
                        times.ago(form.since()));
        var give = new PathLink(
                        Paths.feedback(form.application()), say(form.begun() ? "home.owed.go-on" : "home.owed.give"))
                .as("link-button");
        give.setAriaLabel(say("home.owed.give-on", form.candidateName()));
        var row = new Div(person, give);
        row.addClassNames("row", "two");
        return row;
    }
}
