package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Steps;
import org.havn.pipeline.ApplicationListing;

/** The person's applications: job, how far, who moved them and when; only the status where the reader is not on the team. */
class ApplicationsCard extends Card {
    private final Times times;
    private final RowList<ApplicationListing> list;

    ApplicationsCard(Supplier<List<ApplicationListing>> read, Times times) {
        super(say("candidate.applications"));
        this.times = times;
        list = new RowList<>(
                say("candidate.applications"),
                (offset, limit) -> read.get().stream().skip(offset).limit(limit).toList(),
                this::row,
                () -> new EmptyState(say("candidate.applications.none"), say("candidate.applications.none.text")));
        add(list);
    }

    void refresh() {
        list.refresh();
    }

    private Component row(ApplicationListing one) {
        var title = one.details()
                ? new PathLink(
                        Paths.job(one.jobNumber(), one.passedProspect() ? "applicants" : "prospects"), one.jobTitle())
                : new Span(one.jobTitle());
        title.addClassName("row-title");
        var below = new Paragraph(
                new Span(one.jobNumber() + " · " + String.join(", ", one.recruiters()) + " · "),
                new Span(say(one.passedProspect() ? "people.moved" : "people.added", one.movedBy()) + " "),
                times.ago(one.movedAt()));
        below.addClassName("second");
        var words = new Div(title, below);
        words.addClassName("words");
        var row = new Div(words, new Steps(one.steps()), Chip.of(one));
        row.addClassNames("row", "application");
        return row;
    }
}
