package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.PageHeader;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.RowList;
import org.havn.imports.ImportListing;
import org.havn.imports.Imports;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Bringing people from a file into a pool: the file first; below, what was brought before. */
@Route(value = "pools/:pool/import", layout = Frame.class)
@PermitAll
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Imports imports;
    private final Pools pools;
    private final Times times;
    private final LiveChanges changes;

    ImportView(CurrentMember current, Imports imports, Pools pools, Times times, LiveChanges changes) {
        this.current = current;
        this.imports = imports;
        this.pools = pools;
        this.times = times;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ImportWords.pool(event.getRouteParameters().get("pool").orElse(""));
        var pool = pools.get(current.get(), id);
        if (!imports.mayImport(current.get(), id)) throw new Refused(Refusal.NOT_ALLOWED);
        removeAll();
        var list = new RowList<ImportListing>(
                say("import.earlier"),
                (offset, limit) -> imports.list(current.get(), id, offset, limit),
                this::row,
                () -> new EmptyState(say("import.none"), say("import.none.text")));
        var me = current.get().id();
        changes.whileShown(list, change -> {
            if (change.concerns(me)) list.refresh();
        });
        var all = new Div(new FileCard(current, imports, id), new Card(say("import.earlier"), list));
        all.addClassName("stack");
        add(
                new PageHeader(say("import.title"))
                        .crumb(Paths.POOLS, say("pools.title"))
                        .crumb(Paths.pool(id), pool.name()),
                all);
    }

    private Component row(ImportListing one) {
        var below = new Div(new Span(say("import.rows", one.rows()) + " · "), times.ago(one.createdAt()));
        below.addClassName("second");
        var text = new Div(new PathLink(Paths.imported(one.pool(), one.id()), one.fileName()).as("row-title"), below);
        text.addClassName("row-text");
        var row = new Div(text, ImportWords.chip(one.state()));
        row.addClassNames("row", "two", "import");
        return row;
    }

    @Override
    public String getPageTitle() {
        return say("title", say("import.title"));
    }
}
