package org.havn.dashboard.imports;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Card;
import org.havn.imports.ImportListing;
import org.havn.imports.ImportState;
import org.havn.imports.Imports;

/** How far the work is, as it goes. */
class ProgressCard extends Card {
    private final ProgressBar bar = new ProgressBar();
    private final Span state = new Span();
    private final Span rows = new Span();

    ProgressCard(CurrentMember current, Imports imports, ImportListing found, Runnable changed) {
        super(say("import.under-way"));
        bar.getElement().setAttribute("aria-label", say("import.under-way"));
        // Read out when it is another, not at every thousand rows.
        state.getElement().setAttribute("role", "status");
        var now = new Paragraph(state, rows);
        now.addClassName("import-now");
        var leave = new Paragraph(say("import.under-way.text"));
        leave.addClassName("note");
        var actions = new Div(new CancelButton(current, imports, found, changed));
        actions.addClassName("actions");
        var form = new Div(now, bar, leave, actions);
        form.addClassNames("form", "import-progress");
        add(form);
        show(found);
    }

    void show(ImportListing found) {
        bar.setValue(found.progress());
        state.setText(ImportWords.of(found.state()));
        rows.setText(
                found.state() == ImportState.WAITING
                        ? ""
                        : " · " + say("import.progress", found.rowsDone(), found.rows()));
    }
}
