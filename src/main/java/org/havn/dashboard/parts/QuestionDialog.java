package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that is not easily taken back, and says what it means. */
public class QuestionDialog extends Dialog {
    private final Button yes;

    /** {@code title} asks, {@code text} says what follows, {@code verb} stands on the button that does it. */
    public QuestionDialog(String title, String text, String verb, Runnable then) {
        setHeaderTitle(title);
        addClassName("question");
        add(new Paragraph(text));
        yes = new Button(verb, click -> {
            close();
            then.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), yes);
    }

    /** For what ends or removes something. */
    public QuestionDialog dangerous() {
        yes.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }
}
