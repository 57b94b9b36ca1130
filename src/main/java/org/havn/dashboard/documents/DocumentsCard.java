package org.havn.dashboard.documents;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.documents.DocumentListing;
import org.havn.documents.Documents;
import org.havn.pipeline.Applications;

/** The person's documents, shown, downloaded, added and removed as far as the reader may. */
public class DocumentsCard extends Card {
    private final CurrentMember current;
    private final Documents documents;
    private final Times times;
    private final RowList<DocumentListing> list;

    public DocumentsCard(
            CurrentMember current, Documents documents, Applications applications, CandidateId candidate, Times times) {
        super(say("documents.title"));
        this.current = current;
        this.documents = documents;
        this.times = times;
        list = new RowList<>(
                say("documents.title"),
                (offset, limit) -> documents.ofCandidate(current.get(), candidate).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("documents.none"), say("documents.none.text")));
        add(list);
        var form = new DocumentForm(current, documents, applications, candidate, this::refresh);
        if (form.offersAnything()) add(form);
    }

    public final void refresh() {
        list.refresh();
    }

    private Component row(DocumentListing one) {
        var address = "documents/" + one.id().value();
        var name = new Anchor(address, one.name());
        name.addClassNames("row-title", "link");
        name.setRouterIgnore(true);
        name.getElement().setAttribute("download", true);
        var job = one.jobTitle();
        var below = new Div(
                new Span(Words.of(one.kind()) + (job == null ? "" : " · " + job) + " · " + one.type() + ", "
                        + Sizes.of(one.size()) + " · " + one.addedBy() + " · "),
                times.ago(one.addedAt()));
        below.addClassName("second");
        var words = new Div(name, below);
        words.addClassName("words");
        var actions = new Div();
        actions.addClassName("actions");
        if (one.type().shown())
            actions.add(small(
                    say("documents.show"), say("documents.show-of", one.name()), () -> new DocumentDialog(one).open()));
        if (one.removable())
            actions.add(small(say("do.remove"), say("documents.remove-of", one.name()), () -> ask(one)));
        var row = new Div(words, actions);
        row.addClassNames("row", "two", "document");
        return row;
    }

    private void ask(DocumentListing one) {
        new QuestionDialog(
                        say("documents.remove.title", one.name()),
                        say("documents.remove.text"),
                        say("do.remove"),
                        () -> {
                            documents.remove(current.get(), one.id());
                            refresh();
                            Toasts.done(say("documents.removed", one.name()));
                        })
                .dangerous()
                .open();
    }

    private static Button small(String text, String label, Runnable then) {
        var button = new Button(text, click -> then.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
    }
}
