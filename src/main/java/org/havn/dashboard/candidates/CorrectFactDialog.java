package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.captures.Corrections;
import org.havn.captures.Fact;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.parts.Toasts;
import org.havn.shared.Refused;

/** Sets right what a page or a file said of the person in one field, one entry on a line, or takes it away. */
class CorrectFactDialog extends Dialog {
    private final Runnable updated;

    CorrectFactDialog(
            CurrentMember current, Corrections corrections, CandidateId candidate, Fact fact, Runnable updated) {
        this.updated = updated;
        var name = say("capture.field." + fact.field().code());
        setHeaderTitle(say("facts.correct-of", name));
        var words = new TextArea(name);
        words.setWidthFull();
        words.setValue(String.join("\n", fact.texts()));
        if (fact.field().list()) words.setHelperText(say("facts.one-a-line"));
        words.setErrorMessage(say("form.required"));
        add(words);
        var remove = new Button(
                say("facts.remove"),
                click -> done(say("facts.removed", name), () -> corrections.remove(current.get(), candidate, fact)));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        var save = new Button(say("do.save"), click -> {
            words.setInvalid(words.getValue().isBlank());
            if (words.isInvalid()) return;
            var texts = fact.field().list() ? words.getValue().lines().toList() : List.of(words.getValue());
            done(say("facts.corrected", name), () -> corrections.correct(current.get(), candidate, fact, texts));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(remove, new Button(say("do.cancel"), click -> close()), save);
    }

    private void done(String said, Runnable change) {
        try {
            change.run();
            Toasts.done(said);
        } catch (Refused refused) {
            Toasts.refused(refused);
        }
        close();
        updated.run();
    }
}
