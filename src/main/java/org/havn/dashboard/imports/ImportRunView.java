package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Frame;
import org.havn.dashboard.LiveChanges;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.PageHeader;
import org.havn.imports.ImportId;
import org.havn.imports.ImportListing;
import org.havn.imports.ImportState;
import org.havn.imports.Imports;
import org.havn.pools.Pools;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One import: its columns, then how far it is, then what came of it. Its address leads back to it at any time. */
@Route(value = "pools/:pool/import/:import", layout = Frame.class)
@PermitAll
class ImportRunView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final CurrentMember current;
    private final Imports imports;
    private final Pools pools;
    private final Times times;
    private final Div body = new Div();
    private @Nullable ImportId id;
    private @Nullable ImportState shown;
    private @Nullable ProgressCard progress;
    private String title = "";

    ImportRunView(CurrentMember current, Imports imports, Pools pools, Times times, LiveChanges changes) {
        this.current = current;
        this.imports = imports;
        this.pools = pools;
        this.times = times;
        body.addClassName("stack");
        var me = current.get().id();
        changes.whileShown(this, change -> {
            if (change.concerns(me)) refresh();
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var asked = ImportWords.imported(parameters.get("import").orElse(""));
        var found = imports.get(current.get(), asked);
        if (!found.pool().equals(ImportWords.pool(parameters.get("pool").orElse(""))))
            throw new Refused(Refusal.NOT_FOUND);
        id = asked;
        shown = null;
        title = found.fileName();
        var pool = pools.get(current.get(), found.pool());
        removeAll();
        add(
                new PageHeader(found.fileName())
                        .crumb(Paths.POOLS, say("pools.title"))
                        .crumb(Paths.pool(pool.id()), pool.name())
                        .crumb(Paths.imports(pool.id()), say("import.title"))
                        .sub(new Span(say("import.rows", found.rows()) + " · "), times.ago(found.createdAt())),
                body);
        show(found);
    }

    /** Small files are through before the screen listens. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        refresh();
    }

    private void refresh() {
        if (id == null) return;
        try {
            show(imports.get(current.get(), Objects.requireNonNull(id)));
        } catch (Refused gone) {
            // The pool was removed, or is no longer shared; the next step says so.
            body.removeAll();
            shown = null;
        }
    }

    private void show(ImportListing found) {
        var bar = progress;
        if (found.state().underWay() && shown != null && shown.underWay() && bar != null) {
            bar.show(found);
        } else if (found.state() != shown) {
            body.removeAll();
            progress = null;
            if (found.state() == ImportState.MAPPING) body.add(new ColumnsCard(current, imports, found, this::refresh));
            else if (found.state().underWay()) {
                progress = new ProgressCard(current, imports, found, this::refresh);
                body.add(progress);
            } else OutcomeCard.of(current, imports, found, this::refresh).forEach(body::add);
        }
        shown = found.state();
    }

    @Override
    public String getPageTitle() {
        return say("title", title);
    }
}
