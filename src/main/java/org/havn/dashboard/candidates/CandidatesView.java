package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.candidates.CandidateId;
import org.havn.candidates.CandidateListing;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.CsvFile;
import org.havn.dashboard.parts.CsvLink;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.pools.SaveActions;
import org.havn.dashboard.pools.SelectionBar;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;

/** Everybody in the house, found as one types; the address holds what is searched. */
@Route(value = Paths.CANDIDATES, layout = Frame.class)
@PermitAll
class CandidatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Times times;
    private final Set<CandidateId> chosen = new LinkedHashSet<>();
    private final SelectionBar selection;
    private final boolean choosing;
    private final TextField search = new TextField();
    private final RowList<CandidateListing> list;
    private final Card card;
    private boolean reading = true;

    CandidatesView(CurrentMember current, Candidates candidates, Profiles profiles, SaveActions saves, Times times) {
        this.current = current;
        this.candidates = candidates;
        this.times = times;
        var actions = saves.of(() -> List.copyOf(chosen), this::nobody);
        choosing = !actions.isEmpty();
        selection = new SelectionBar(chosen, actions);
        if (!current.get().opensCandidates()) throw new Refused(Refusal.NOT_FOUND);
        list = new RowList<>(
                say("candidates.title"),
                (offset, limit) -> candidates.search(current.get(), search.getValue(), offset, limit),
                this::row,
                this::empty);
        search.setPlaceholder(say("candidates.search"));
        search.setAriaLabel(say("candidates.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addClassName("search");
        search.addValueChangeListener(typed -> narrowed());

        var header = new PageHeader(say("candidates.title"))
                .sub(new PathLink(Paths.DO_NOT_CONTACT, say("exclusion.title")).as("link"));
        if (mayAdd()) {
            var add = new Button(
                    say("candidates.add"),
                    click -> new AddCandidateDialog(
                                    current,
                                    candidates,
                                    profiles,
                                    added -> UI.getCurrent().navigate(Paths.candidate(added)))
                            .open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(add);
        }
        var filters = new Div(search, csv());
        filters.addClassName("filters");
        card = new Card(say("candidates.list"), selection, list);
        add(header, filters, card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reading = true;
        search.setValue(
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse(""));
        reading = false;
        read();
    }

    private void narrowed() {
        if (reading) return;
        nobody();
        read();
        var asked = search.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", search.getValue());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(Paths.CANDIDATES, asked)));
    }

    private void read() {
        list.restart();
        var count = candidates.count(current.get(), search.getValue());
        card.aside(say(count.more() ? more() : "candidates.count", count.number()));
    }

    /** Of so many the newest come first, if they were searched for. */
    private String more() {
        return search.isEmpty() ? "candidates.count.more" : "candidates.count.newest";
    }

    private void nobody() {
        selection.clear();
    }

    private CsvLink<CandidateListing> csv() {
        var columns = List.<CsvFile.Column<CandidateListing>>of(
                new CsvFile.Column<>(say("candidate.name"), CandidateListing::name),
                new CsvFile.Column<>(say("candidate.headline"), CandidateListing::headline),
                new CsvFile.Column<>(say("candidate.location"), CandidateListing::location),
                new CsvFile.Column<>(say("candidate.email"), CandidateListing::email),
                new CsvFile.Column<>(say("candidate.source"), one -> Words.of(one.source())),
                new CsvFile.Column<>(say("job.made"), one -> one.createdAt().toString()));
        return new CsvLink<>("candidates", columns, () -> {
            var member = current.get();
            var text = search.getValue();
            var last = new AtomicReference<@Nullable CandidateId>();
            return (offset, limit) -> {
                var rows = candidates.next(member, text, last.get(), limit);
                if (!rows.isEmpty()) last.set(rows.getLast().id());
                return rows;
            };
        });
    }

    private Component row(CandidateListing one) {
        var person = PersonLine.linked(one.name(), Paths.candidate(one.id()))
                .below(Stream.of(one.headline(), one.location())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" · ")));
        var since = new Div(new Span(Words.of(one.source()) + " · "), times.ago(one.createdAt()));
        since.addClassName("second");
        var row = new Div(person, since);
        row.addClassNames("row", "people-found");
        if (choosing) {
            row.addComponentAsFirst(selection.tick(one.id(), say("pools.choose", one.name())));
            row.addClassName("chosen-by-box");
        }
        return row;
    }

    private Component empty() {
        if (!search.isEmpty())
            return new EmptyState(
                    say("candidates.none", search.getValue()),
                    say("candidates.none.text"),
                    new PathLink(Paths.CANDIDATES, say("candidates.none.all")).as("link"));
        return new EmptyState(say("candidates.empty"), say("candidates.empty.text"));
    }

    private boolean mayAdd() {
        return current.get().isAny(Role.RECRUITER, Role.HIRING_MANAGER);
    }

    @Override
    public String getPageTitle() {
        return say("title", say("candidates.title"));
    }
}
