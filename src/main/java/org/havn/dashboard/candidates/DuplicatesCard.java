package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.PossibleDuplicate;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.PathLink;
import org.havn.merges.MergeId;
import org.havn.merges.MergeListing;
import org.havn.merges.Merges;

/** Who else may be this person, and who was merged into them a short while ago; shown only if there is anybody. */
class DuplicatesCard extends Card {
    private final CurrentMember current;
    private final Candidates candidates;
    private final Merges merges;
    private final CandidateId candidate;
    private final Times times;
    private final Consumer<CandidateId> merge;
    private final Consumer<MergeId> undo;
    private final UnorderedList list = new UnorderedList();

    DuplicatesCard(
            CurrentMember current,
            Candidates candidates,
            Merges merges,
            CandidateId candidate,
            Times times,
            Consumer<CandidateId> merge,
            Consumer<MergeId> undo) {
        super(say("merge.possible"));
        this.current = current;
        this.candidates = candidates;
        this.merges = merges;
        this.candidate = candidate;
        this.times = times;
        this.merge = merge;
        this.undo = undo;
        list.addClassName("duplicates");
        add(list);
        refresh();
    }

    final void refresh() {
        list.removeAll();
        candidates.possibleDuplicates(current.get(), candidate).forEach(one -> list.add(row(one)));
        merges.undoable(current.get(), candidate).forEach(one -> list.add(row(one)));
        setVisible(list.getComponentCount() > 0);
    }

    private ListItem row(PossibleDuplicate one) {
        var why = new Div(one.why().stream().map(Likeness::say).collect(Collectors.joining(", ")));
        why.addClassName("second");
        return row(
                new Div(new PathLink(Paths.candidate(one.id()), one.name()).as("link"), why),
                small(say("merge.compare"), say("merge.compare-with", one.name()), () -> merge.accept(one.id())));
    }

    private ListItem row(MergeListing one) {
        var when = new Div(
                new Span(one.by() + " · "),
                times.ago(one.at()),
                new Span(" · " + say("merge.until", times.text(one.until()))));
        when.addClassName("second");
        return row(
                new Div(new Span(say("merge.merged", one.name())), when),
                small(say("do.undo"), say("merge.undo-of", one.name()), () -> undo.accept(one.id())));
    }

    private static ListItem row(Div words, Button action) {
        var row = new Div(words, action);
        row.addClassNames("row", "two");
        return new ListItem(row);
    }

    private static Button small(String text, String label, Runnable then) {
        var button = new Button(text, click -> then.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return button;
    }
}
