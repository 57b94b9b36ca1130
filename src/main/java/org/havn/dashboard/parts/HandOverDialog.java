package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A link to hand over, shown this once: Havn itself does not know it any more. */
public class HandOverDialog extends Dialog {
    private static final String COPY = """
            if (navigator.clipboard) return navigator.clipboard.writeText($0).then(() => true, () => false);
            return false;
            """;

    /** A link that works once, for somebody called so. */
    public HandOverDialog(String name, String link, boolean mailed) {
        this(name, link, mailed, say("handover.once"));
    }

    /** {@code holds} says how often and how long the link works. */
    public HandOverDialog(String name, String link, boolean mailed, String holds) {
        setHeaderTitle(say("handover.title", name));
        addClassName("question");
        setCloseOnOutsideClick(false);
        var shown = new TextField(say("handover.link"));
        shown.setValue(link);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setHelperText(holds);
        var form = new Div(new Paragraph(say(mailed ? "handover.mailed" : "handover.by-hand", name)), shown);
        form.addClassName("form");
        add(form);
        var copy = new Button(
                say("handover.copy"),
                click -> getElement().executeJs(COPY, link).then(Boolean.class, copied -> {
                    if (copied) Toasts.done(say("handover.copied"));
                    else Toasts.problem(say("handover.not-copied"));
                }));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, new Button(say("handover.close"), click -> close()));
    }
}
