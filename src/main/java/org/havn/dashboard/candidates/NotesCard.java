package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.havn.candidates.CandidateId;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.EmptyState;
import org.havn.dashboard.parts.LinkedText;
import org.havn.dashboard.parts.PersonLine;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.dashboard.parts.RowList;
import org.havn.dashboard.parts.Toasts;
import org.havn.notes.NoteListing;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pipeline.Applications;

/** The notes that the reader may read, and a place to write one. */
public class NotesCard extends Card {
    private final CurrentMember current;
    private final Notes notes;
    private final Times times;
    private final RowList<NoteListing> list;

    public NotesCard(
            CurrentMember current, Notes notes, Applications applications, CandidateId candidate, Times times) {
        super(say("candidate.notes"));
        this.current = current;
        this.notes = notes;
        this.times = times;
        if (NoteForm.offered(current.get(), notes, applications, candidate))
            add(new NoteForm(current, notes, applications, candidate, this::refresh));
        list = new RowList<>(
                say("candidate.notes"),
                (offset, limit) -> notes.ofCandidate(current.get(), candidate).stream()
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                this::row,
                () -> new EmptyState(say("candidate.notes.none"), say("candidate.notes.none.text")));
        add(list);
    }

    public final void refresh() {
        list.refresh();
    }

    private Component row(NoteListing note) {
        var who = note.visibility() == NoteVisibility.PRIVATE
                ? say("note.only-you")
                : note.jobTitle() == null ? say("note.everybody") : say("note.team-of", note.jobTitle());
        var head = new Div(
                PersonLine.of(note.author()).below(new Span(who + " · "), times.ago(note.createdAt())), actions(note));
        head.addClassNames("row", "two");
        var text = new LinkedText(note.text());
        text.addClassName("prose");
        var all = new Div(head, text);
        if (!note.named().isEmpty()) {
            var named = new Div(say("note.names", String.join(", ", note.named())));
            named.addClassName("second");
            all.add(named);
        }
        all.addClassName("said");
        return all;
    }

    private void remove(NoteListing note) {
        new QuestionDialog(say("note.remove.title"), say("note.remove.text"), say("do.remove"), () -> {
                    notes.delete(current.get(), note.id(), note.version());
                    refresh();
                    Toasts.done(say("note.removed"));
                })
                .open();
    }

    private Component actions(NoteListing note) {
        var actions = new Div();
        actions.addClassName("actions");
        if (!note.editable()) return actions;
        var edit = new Button(
                say("do.edit"),
                click -> new EditNoteDialog(note.text(), text -> {
                            notes.edit(current.get(), note.id(), note.version(), text);
                            refresh();
                        })
                        .open());
        edit.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        edit.setAriaLabel(say("note.edit-of", note.author()));
        var remove = new Button(say("do.remove"), click -> remove(note));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        remove.setAriaLabel(say("note.remove-of", note.author()));
        actions.add(edit, remove);
        return actions;
    }
}
