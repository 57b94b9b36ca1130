package org.havn.dashboard.candidates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

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
            close();
            then.accept(area.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        area.focus();
    }
}
