package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.havn.boards.PeopleFilter;
import org.havn.boards.PeopleSort;
import org.havn.candidates.Source;
import org.havn.dashboard.Words;
import org.havn.jobs.Stage;

/** What a job's table is narrowed to, and sorted by. */
class PeopleFilters extends Div {
    private static final List<PeopleSort> SORTS = List.of(
            PeopleSort.LAST_MOVED,
            new PeopleSort(PeopleSort.By.ADDED, true),
            new PeopleSort(PeopleSort.By.NAME, false),
            new PeopleSort(PeopleSort.By.STAGE, false),
            new PeopleSort(PeopleSort.By.STATUS, false),
            new PeopleSort(PeopleSort.By.SOURCE, false));

    private final TextField search = new TextField();
    private final Select<Stage> stage = new Select<>();
    private final Select<PeopleFilter.Standing> standing = new Select<>();
    private final Select<Source> source = new Select<>();
    private final Select<PeopleSort> sort = new Select<>();

    PeopleFilters(List<Stage> stages, Runnable changed) {
        addClassName("filters");
        search.setPlaceholder(say("table.search"));
        search.setAriaLabel(say("table.search"));
        search.addClassName("search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setMaxLength(200);
        stage.setAriaLabel(say("table.stage"));
        stage.setItems(stages);
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(say("table.stage.any"));
        stage.setItemLabelGenerator(one -> one == null ? say("table.stage.any") : Words.stage(one.name()));
        standing.setAriaLabel(say("table.standing"));
        standing.setItems(PeopleFilter.Standing.values());
        standing.setItemLabelGenerator(Words::of);
        standing.setValue(PeopleFilter.Standing.OPEN);
        source.setAriaLabel(say("table.source"));
        source.setItems(Source.values());
        source.setEmptySelectionAllowed(true);
        source.setEmptySelectionCaption(say("table.source.any"));
        source.setItemLabelGenerator(one -> one == null ? say("table.source.any") : Words.of(one));
        sort.setAriaLabel(say("table.sort"));
        sort.setItems(SORTS);
        sort.setItemLabelGenerator(Words::of);
        sort.setValue(PeopleSort.LAST_MOVED);
        search.addValueChangeListener(change -> changed.run());
        stage.addValueChangeListener(change -> changed.run());
        standing.addValueChangeListener(change -> changed.run());
        source.addValueChangeListener(change -> changed.run());
        sort.addValueChangeListener(change -> changed.run());
        add(search, stage, standing, source, sort);
    }

    PeopleFilter filter() {
        var at = stage.getValue();
        return new PeopleFilter(search.getValue(), at == null ? null : at.id(), standing.getValue(), source.getValue());
    }

    PeopleSort sort() {
        return sort.getValue();
    }
}
