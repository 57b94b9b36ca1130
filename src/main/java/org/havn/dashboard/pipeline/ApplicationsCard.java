package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;
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
public class ApplicationsCard extends Card {
    private final Times times;
    private final ApplicationMenu menu;
    private final Predicate<ApplicationListing> changes;
    private final RowList<ApplicationListing> list;

    /** {@code changes}: which of them the reader may change, and so gets a menu for. */
    ApplicationsCard(
            Supplier<List<ApplicationListing>> read,
            Times times,
            ApplicationMenu menu,
            Predicate<ApplicationListing> changes) {
        super(say("candidate.applications"));
        this.times = times;
        this.menu = menu;
        this.changes = changes;
        list = new RowList<>(
                say("candidate.applications"),
                (offset, limit) -> read.get().stream().skip(offset).limit(limit).toList(),
                this::row,
                () -> new EmptyState(say("candidate.applications.none"), say("candidate.applications.none.text")));
        add(list);
    }

    public void refresh() {
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
        var marks = new Div(Chip.of(one));
        marks.addClassName("marks");
        if (one.silver()) marks.add(Chip.silver());
        var row = new Div(words, new Steps(one.steps()), marks);
        row.addClassNames("row", "application");
        if (changes.test(one)) row.add(more(one));
        return row;
    }

    private Button more(ApplicationListing one) {
        var more = new Button(say("people.more"), click -> menu.open(one, click.getSource(), this::refresh));
        more.setAriaLabel(say("people.more-on", one.jobTitle()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        return more;
    }
}
