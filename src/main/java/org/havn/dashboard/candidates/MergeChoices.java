package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.havn.candidates.CandidateDetails;
import org.havn.merges.MergePreview;
import org.havn.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Two records side by side: where both say something and not the same, one is chosen; all else is kept. */
class MergeChoices extends Div {
    private final CandidateDetails survivor;
    private final CandidateDetails merged;
    private final Supplier<CandidateDetails> name;
    private final Supplier<CandidateDetails> headline;
    private final Supplier<CandidateDetails> location;
    private final Supplier<CandidateDetails> email;
    private final Supplier<CandidateDetails> phone;

    MergeChoices(MergePreview preview) {
        survivor = preview.survivor().details();
        merged = preview.merged().details();
        addClassName("merge-choices");
        name = choice("candidate.name", details -> details.name().value());
        email = choice("candidate.email", details -> text(details.email()));
        headline = choice("candidate.headline", CandidateDetails::headline);
        location = choice("candidate.location", CandidateDetails::location);
        phone = choice("candidate.phone", CandidateDetails::phone);
        add(note());
    }

    CandidateDetails chosen() {
        return new CandidateDetails(
                name.get().name(),
                headline.get().headline(),
                location.get().location(),
                email.get().email(),
                List.of(),
                phone.get().phone(),
                survivor.internal() || merged.internal());
    }

    private Supplier<CandidateDetails> choice(String key, Function<CandidateDetails, @Nullable String> field) {
        var ours = field.apply(survivor);
        var theirs = field.apply(merged);
        if (ours != null && theirs != null && !Objects.equals(ours, theirs)) {
            var choice = new RadioButtonGroup<CandidateDetails>(say(key));
            choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
            choice.setItems(survivor, merged);
            choice.setItemLabelGenerator(details -> Objects.requireNonNullElse(field.apply(details), ""));
            choice.setValue(survivor);
            add(choice);
            return choice::getValue;
        }
        var only = ours != null ? survivor : merged;
        var value = ours != null ? ours : theirs;
        if (value != null) {
            var label = new Span(say(key) + ": ");
            label.addClassName("label");
            add(new Paragraph(label, new Span(value)));
        }
        return () -> only;
    }

    private static Paragraph note() {
        var note = new Paragraph(say("merge.emails-stay"));
        note.addClassName("second");
        return note;
    }

    private static @Nullable String text(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }
}
