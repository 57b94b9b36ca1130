package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.havn.boards.Boards;
import org.havn.boards.Chosen;
import org.havn.boards.Selections;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.jobs.Job;
import org.havn.jobs.Stage;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.ApplicationStatus;
import org.havn.rejections.RejectionReasons;

/** Everybody on a job, sorted and filtered; those who are ticked are moved or rejected together. */
class PeopleTable extends Card {
    private final CurrentMember current;
    private final ApplicationMenu menu;
    private final Times times;
    private final May may;
    private final BulkBar bulk;
    private final RowList<ApplicationListing> list;
    private final Map<ApplicationId, Chosen> chosen = new HashMap<>();

    /** What the reader may do with many at once. */
    record May(boolean move, boolean reject) {
        boolean any() {
            return move || reject;
        }
    }

    PeopleTable(
            CurrentMember current,
            Boards boards,
            Selections selections,
            ApplicationMenu menu,
            RejectionReasons reasons,
            Times times,
            Job job,
            List<Stage> stages,
            May may) {
        super(say("table.title"));
        this.current = current;
        this.menu = menu;
        this.times = times;
        this.may = may;
        var filters = new PeopleFilters(stages, this::restart);
        aside(PeopleCsv.of(current, boards, job, filters));
        bulk = new BulkBar(current, selections, reasons, stages, may, chosen, this::done);
        list = new RowList<>(
                say("table.title"),
                (offset, limit) ->
                        boards.table(this.current.get(), job.id(), filters.filter(), filters.sort(), offset, limit),
                this::row,
                () -> new EmptyState(say("table.none"), say("table.none.text")));
        add(filters, bulk, list);
    }

    void refresh() {
        list.refresh();
    }

    private void restart() {
        chosen.clear();
        bulk.show();
        list.restart();
    }

    private void done() {
        chosen.clear();
        list.restart();
        bulk.show();
    }

    private Component row(ApplicationListing one) {
        var line = PersonLine.linked(one.candidateName(), Paths.candidate(one.candidate()));
        if (one.candidateHeadline() != null) line.below(one.candidateHeadline());
        line.below(
                new Span(Words.of(one.source()) + " · " + say("people.moved", one.movedBy()) + " · "),
                times.ago(one.movedAt()));
        var marks = new Div(Chip.of(one));
        marks.addClassName("marks");
        if (one.silver()) marks.add(Chip.silver());
        // The chip names the stage while somebody is simply at it.
        var stage = new Span(one.status() == ApplicationStatus.ACTIVE ? "" : Words.stage(one.stageName()));
        stage.addClassName("second");
        var row = new Div();
        if (may.any()) row.add(tick(one));
        row.add(line, stage, marks);
        row.addClassNames("row", "ticked");
        if (may.any()) row.add(more(one));
        return row;
    }

    private Checkbox tick(ApplicationListing one) {
        var tick = new Checkbox(chosen.containsKey(one.id()));
        tick.setAriaLabel(say("table.choose", one.candidateName()));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) chosen.put(one.id(), new Chosen(one.id(), one.version(), one.candidateName()));
            else chosen.remove(one.id());
            bulk.show();
        });
        return tick;
    }

    private Button more(ApplicationListing one) {
        var more = new Button(say("people.more"), click -> menu.open(one, click.getSource(), this::refresh));
        more.setAriaLabel(say("people.more-for", one.candidateName()));
        more.getElement().setAttribute("aria-haspopup", "dialog");
        return more;
    }
}
