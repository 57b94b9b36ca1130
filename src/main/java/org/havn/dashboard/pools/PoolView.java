package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.dashboard.sharing.ShareAsks;
import org.havn.imports.Imports;
import org.havn.pools.PoolId;
import org.havn.pools.PoolListing;
import org.havn.pools.PoolPerson;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Members;

/** Who is in a pool, and for its owner its name, with whom it is shared, and its end. */
@Route(value = "pools/:pool", layout = Frame.class)
@PermitAll
class PoolView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Pools pools;
    private final Members members;
    private final Imports imports;
    private final SaveActions saves;
    private final ShareAsks asks;
    private final Times times;
    private final LiveChanges changes;
    private final Set<CandidateId> chosen = new LinkedHashSet<>();
    private SelectionBar selection = new SelectionBar(chosen, List.of());
    private String title = "";

    PoolView(
            CurrentMember current,
            Pools pools,
            Members members,
            Imports imports,
            SaveActions saves,
            ShareAsks asks,
            Times times,
            LiveChanges changes) {
        this.current = current;
        this.pools = pools;
        this.members = members;
        this.imports = imports;
        this.saves = saves;
        this.asks = asks;
        this.times = times;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("pool").orElse("")));
    }

    private static PoolId id(String text) {
        try {
            return new PoolId(UUID.fromString(text));
        } catch (IllegalArgumentException other) {
            throw new Refused(Refusal.NOT_FOUND);
        }
    }

    private void show(PoolId id) {
        var pool = pools.get(current.get(), id);
        title = pool.name();
        removeAll();
        var header = new PageHeader(pool.name()).crumb(Paths.POOLS, say("pools.title"));
        header.actions(actions(pool));
        chosen.clear();
        selection = new SelectionBar(chosen, barActions(pool));
        var list = new RowList<PoolPerson>(
                say("pools.people.title"),
                (offset, limit) -> pools.people(current.get(), id, offset, limit),
                person -> row(pool, person),
                () -> new EmptyState(say("pools.empty"), say("pools.empty.text")));
        changes.whileShown(list, change -> {
            if (change.concerns(id)) refresh(id, list);
        });
        var all = new Div(new Card(say("pools.people.title"), selection, list));
        if (pool.own()) all.add(new ShareCard(current, pools, members, pool));
        if (pools.linkedIn().equals(pool.id())) asks.card(null).ifPresent(all::add);
        all.addClassName("stack");
        add(header, all);
    }

    /** Whoever may no longer see the pool leaves it. */
    private void refresh(PoolId id, RowList<PoolPerson> list) {
        if (pools.list(current.get()).stream().noneMatch(pool -> pool.id().equals(id))) {
            UI.getCurrent().navigate(Paths.POOLS);
            Toasts.refused(Refusal.NOT_FOUND);
            return;
        }
        list.refresh();
    }

    /** What is done with everybody who is chosen; afterwards nobody is. */
    private List<Button> barActions(PoolListing pool) {
        var actions = new ArrayList<>(saves.of(() -> List.copyOf(chosen), () -> show(pool.id())));
        if (pool.removes()) actions.add(new Button(say("do.remove"), click -> removeChosen(pool)));
        return actions;
    }

    private void removeChosen(PoolListing pool) {
        var gone = pools.removeAll(current.get(), pool.id(), List.copyOf(chosen));
        show(pool.id());
        Toasts.done(say("pools.removed-many", gone.size()), () -> {
            pools.putBack(current.get(), pool.id(), gone);
            show(pool.id());
        });
    }

    private Component row(PoolListing pool, PoolPerson person) {
        var line = PersonLine.linked(person.name(), Paths.candidate(person.candidate()))
                .below(Objects.requireNonNullElse(person.headline(), ""))
                .below(new Span(say("pools.added-by", person.addedBy()) + " · "), times.ago(person.addedAt()));
        var row = new Div(selection.tick(person.candidate(), say("pools.choose", person.name())), line);
        row.addClassNames("row", "pool-person");
        if (pool.removes()) {
            var out = new Button(say("do.remove"), click -> {
                pools.remove(current.get(), pool.id(), person.candidate());
                show(pool.id());
                Toasts.done(say("pools.removed", person.name()));
            });
            out.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            out.setAriaLabel(say("pools.remove-of", person.name()));
            row.add(out);
        }
        return row;
    }

    private Component[] actions(PoolListing pool) {
        var all = new ArrayList<Component>();
        all.add(new PathLink(Paths.searchIn(pool.id()), say("pools.search.here")).as("link-button"));
        if (imports.mayImport(current.get(), pool.id()))
            all.add(new PathLink(Paths.imports(pool.id()), say("import.do")).as("link-button"));
        if (pool.own()) all.addAll(List.of(rename(pool), remove(pool)));
        return all.toArray(Component[]::new);
    }

    private Button rename(PoolListing pool) {
        return new Button(
                say("pools.rename"),
                click -> new NameDialog(say("pools.rename"), pool.name(), say("do.save"), name -> {
                            pools.rename(current.get(), pool.id(), pool.version(), name);
                            show(pool.id());
                        })
                        .open());
    }

    private Button remove(PoolListing pool) {
        return new Button(
                say("do.delete"),
                click -> new QuestionDialog(
                                say("pools.delete.title", pool.name()),
                                say("pools.delete.text"),
                                say("do.delete"),
                                () -> {
                                    pools.delete(current.get(), pool.id(), pool.version());
                                    UI.getCurrent().navigate(Paths.POOLS);
                                    Toasts.done(say("pools.deleted", pool.name()));
                                })
                        .dangerous()
                        .open());
    }

    @Override
    public String getPageTitle() {
        return say("title", title);
    }
}
