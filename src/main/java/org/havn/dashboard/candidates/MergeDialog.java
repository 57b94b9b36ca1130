package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.havn.candidates.CandidateId;
import org.havn.candidates.CandidateListing;
import org.havn.candidates.Candidates;
import org.havn.dashboard.CurrentMember;
import org.havn.merges.MergeId;
import org.havn.merges.MergePreview;
import org.havn.merges.Merges;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Merging another record into this one: who it is, what each says, what moves, and then yes. */
public class MergeDialog extends Dialog {
    private final CurrentMember current;
    private final Merges merges;
    private final CandidateId survivor;
    private final Consumer<MergeId> done;
    private final ComboBox<CandidateListing> other = new ComboBox<>(say("merge.other"));
    private final Div told = new Div();
    private final Div preview = new Div();
    private final Button merge = new Button(say("merge.do"), click -> merge());
    private @Nullable MergePreview seen;
    private @Nullable MergeChoices choices;

    public MergeDialog(
            CurrentMember current, Candidates candidates, Merges merges, CandidateId survivor, Consumer<MergeId> done) {
        this.current = current;
        this.merges = merges;
        this.survivor = survivor;
        this.done = done;
        setHeaderTitle(say("merge.title"));
        setWidth("640px");
        addClassName("merge-dialog");
        other.setItemLabelGenerator(CandidateListing::name);
        other.setItems(query ->
                candidates
                        .search(current.get(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        other.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) show(chosen.getValue().id());
        });
        other.setWidthFull();
        told.addClassNames("notice", "violet");
        told.getElement().setAttribute("role", "alert");
        told.setVisible(false);
        preview.addClassName("merge-preview");
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setEnabled(false);
        add(new Paragraph(say("merge.text")), other, told, preview);
        getFooter().add(new Button(say("do.cancel"), click -> close()), merge);
    }

    /** With the other one chosen already. */
    public MergeDialog with(CandidateId merged) {
        other.setVisible(false);
        show(merged);
        return this;
    }

    private void show(CandidateId merged) {
        preview.removeAll();
        seen = merges.preview(current.get(), survivor, merged);
        choices = new MergeChoices(seen);
        var moving = seen.moving().entrySet().stream()
                .filter(what -> what.getValue() > 0)
                .map(what -> say("merge.moves." + what.getKey(), what.getValue()))
                .collect(Collectors.joining(", "));
        preview.add(choices, new Paragraph(moving.isEmpty() ? say("merge.moves.nothing") : say("merge.moves", moving)));
        merge.setEnabled(true);
    }

    private void merge() {
        if (seen == null || choices == null) return;
        try {
            var id = merges.merge(current.get(), seen, choices.chosen());
            close();
            done.accept(id);
        } catch (Refused refused) {
            if (refused.reason() != Refusal.CHANGED_MEANWHILE) throw refused;
            var merged = seen.merged().id();
            told.setText(say("merge.changed-meanwhile"));
            told.setVisible(true);
            show(merged);
        }
    }
}
