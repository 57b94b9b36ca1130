package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.havn.dashboard.parts.Calendars;
import org.jspecify.annotations.Nullable;

/** A step that has a comment, and perhaps a day: a withdrawal, or an offer and its answer. */
class EndingDialog extends Dialog {
    private final DatePicker day = new DatePicker(say("offer.day"));
    private final TextArea comment = new TextArea(say("reject.comment"));

    @FunctionalInterface
    interface Said {
        void on(LocalDate day, @Nullable String comment);
    }

    /** Stays open, with what was typed, if the step is refused. */
    EndingDialog(String title, String text, String verb, @Nullable LocalDate today, Said then) {
        setHeaderTitle(title);
        day.setVisible(today != null);
        day.setValue(today == null ? LocalDate.EPOCH : today);
        day.setErrorMessage(say("offer.day.missing"));
        comment.setMaxLength(4000);
        var note = new Paragraph(text);
        day.setI18n(Calendars.words());
        note.addClassName("note");
        var form = new Div(note, day, comment);
        form.addClassName("form");
        add(form);
        var yes = new Button(verb, click -> {
            day.setInvalid(day.isEmpty());
            if (day.isEmpty()) return;
            then.on(day.getValue(), comment.getValue().isBlank() ? null : comment.getValue());
            close();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), yes);
    }
}
