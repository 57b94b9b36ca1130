package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.stream.Stream;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.pipeline.StageMove;

/** What happened to the person on the jobs whose applications the reader may open, newest first. */
class HistoryCard extends Card {
    private static final int SHOWN = 30;

    private final CurrentMember current;
    private final Applications applications;
    private final CandidateId candidate;
    private final Times times;
    private final Div content = new Div();

    HistoryCard(CurrentMember current, Applications applications, CandidateId candidate, Times times) {
        super(say("candidate.history"));
        this.current = current;
        this.applications = applications;
        this.candidate = candidate;
        this.times = times;
        add(content);
        refresh();
    }

    void refresh() {
        content.removeAll();
        var lines = applications.ofCandidate(current.get(), candidate).stream()
                .filter(ApplicationListing::details)
                .flatMap(this::lines)
                .sorted(Comparator.comparing((Line line) -> line.move().at()).reversed())
                .limit(SHOWN)
                .toList();
        if (lines.isEmpty()) {
            content.add(new EmptyState(say("candidate.history.none"), say("candidate.history.none.text")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("timeline");
        lines.forEach(line -> list.add(item(line)));
        content.add(list);
    }

    private record Line(StageMove move, String job) {}

    private Stream<Line> lines(ApplicationListing one) {
        return applications.history(current.get(), one.id()).stream()
                .map(move -> new Line(move, one.jobNumber().toString()));
    }

    private ListItem item(Line line) {
        var move = line.move();
        var to = move.to();
        var what = new Div(
                switch (move.what()) {
                    case ADDED -> say("history.added");
                    case MOVED -> say("history.moved", to == null ? "" : Words.stage(to));
                    case REJECTED -> say("history.rejected");
                });
        var below = new Div(new Span(line.job() + " · " + move.by() + " · "), times.ago(move.at()));
        below.addClassName("second");
        return new ListItem(what, below);
    }
}
