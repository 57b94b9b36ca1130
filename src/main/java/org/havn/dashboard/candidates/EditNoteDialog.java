package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.havn.dashboard.Words;
import org.havn.shared.Refused;

/** Changing a note; the former text stays in its history. */
class EditNoteDialog extends Dialog {
    EditNoteDialog(String text, Consumer<String> then) {
        setHeaderTitle(say("note.edit"));
        var area = new TextArea(say("note.text"));
        area.setMaxLength(NoteForm.LONGEST);
        area.setValue(text);
        area.addClassName("tall");
        area.setWidthFull();
        add(area);
        var save = new Button(say("do.save"), click -> {
            area.setErrorMessage(say("refused.blank-note"));
            area.setInvalid(area.getValue().isBlank());
            if (area.isInvalid()) return;
            try {
                then.accept(area.getValue());
                close();
            } catch (Refused refused) {
                // Somebody was faster: what was typed stays, to be read beside what they wrote.
                area.setErrorMessage(Words.of(refused.reason()));
                area.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        area.focus();
    }
}
