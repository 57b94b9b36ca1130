package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.pools.PoolListing;
import org.havn.pools.Pools;
import org.havn.poolsearch.PoolHit;
import org.havn.poolsearch.PoolQuestion;
import org.havn.poolsearch.PoolSearch;

/** Everybody in the pools that the reader may see, found as one types and narrowed down; the address holds the question. */
@Route(value = Paths.POOL_SEARCH, layout = Frame.class)
@PermitAll
class PoolSearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final PoolSearch people;
    private final TextField words = new TextField();
    private final ComboBox<PoolListing> pool = new ComboBox<>();
    private final FacetsCard facets = new FacetsCard(value -> ask(question().toggled(value.facet(), value.value())));
    private final Set<CandidateId> chosen = new LinkedHashSet<>();
    private final SelectionBar selection;
    private final RowList<PoolHit> list;
    private final Card found;
    private PoolQuestion question = PoolQuestion.of("");
    private boolean reading;

    PoolSearchView(CurrentMember current, PoolSearch people, Pools pools, SaveActions saves) {
        this.current = current;
        this.people = people;
        words.setPlaceholder(say("pools.search"));
        words.setAriaLabel(say("pools.search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(150);
        words.addClassName("search");
        words.addValueChangeListener(typed -> ask(question().with(typed.getValue())));
        pool.setAriaLabel(say("pools.search.in"));
        pool.setPlaceholder(say("pools.search.all"));
        pool.setClearButtonVisible(true);
        pool.setItems(pools.list(current.get()));
        pool.setItemLabelGenerator(PoolListing::name);
        pool.addValueChangeListener(change -> ask(question()
                .in(change.getValue() == null ? null : change.getValue().id())));
        var filters = new Div(words, pool);
        filters.addClassName("filters");
        var help = new Paragraph(say("pools.search.help"));
        help.addClassName("search-help");
        selection = new SelectionBar(chosen, saves.of(() -> List.copyOf(chosen), this::again));
        list = new RowList<>(
                say("pools.search.title"),
                (offset, limit) -> people.find(this.current.get(), question(), offset, limit),
                this::row,
                this::empty);
        found = new Card(say("pools.search.found"), selection, list);
        var columns = new Div(found, facets);
        columns.addClassName("columns");
        add(new PageHeader(say("pools.search.title")).crumb(Paths.POOLS, say("pools.title")), filters, help, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = QuestionInAddress.read(event.getLocation().getQueryParameters());
        reading = true;
        words.setValue(question.text());
        pool.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(question.pool()))
                .findFirst()
                .ifPresent(pool::setValue);
        reading = false;
        again();
    }

    private PoolQuestion question() {
        return question;
    }

    private void ask(PoolQuestion next) {
        if (reading) return;
        question = next;
        var address = new Location(Paths.POOL_SEARCH, QuestionInAddress.write(next));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        again();
    }

    /** Reads anew, with nobody chosen: whoever is no longer shown is not acted on unseen. */
    private void again() {
        selection.clear();
        list.restart();
        found.aside(say("candidates.count", people.count(current.get(), question)));
        facets.show(question, people.facets(current.get(), question));
    }

    private Component row(PoolHit hit) {
        var line = PersonLine.linked(hit.name(), Paths.candidate(hit.candidate()))
                .below(Stream.of(hit.headline(), hit.location())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" · ")))
                .below(new Span(Words.of(hit.source()) + " · " + String.join(", ", hit.pools())));
        var row = new Div(selection.tick(hit.candidate(), say("pools.choose", hit.name())), line);
        if (hit.silver()) row.add(Chip.silver());
        row.addClassNames("row", "pool-person");
        return row;
    }

    private Component empty() {
        if (question.everybody()) return new EmptyState(say("pools.search.nobody"), say("pools.search.nobody.text"));
        return new EmptyState(
                say("pools.search.none"),
                say("pools.search.none.text"),
                new PathLink(Paths.POOL_SEARCH, say("candidates.none.all")).as("link"));
    }

    @Override
    public String getPageTitle() {
        return say("title", say("pools.search.title"));
    }
}
