package org.havn.dashboard.linkedin;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Who has the profile and who shall have it, side by side; nothing changes until somebody decides. */
class ConflictDialog extends Dialog {
    ConflictDialog(Side candidate, Side holder) {
        setHeaderTitle(say("linkedin-tab.conflict"));
        setWidth("760px");
        addClassName("conflict-dialog");
        var sides = new Div(candidate, holder);
        sides.addClassName("sides");
        add(new Paragraph(say("linkedin-tab.conflict.text")), sides);
        getFooter().add(new Button(say("linkedin-tab.conflict.leave"), click -> close()));
    }

    void onePerson(Runnable merge) {
        button(say("linkedin-tab.conflict.one"), merge).addThemeVariants(ButtonVariant.PRIMARY);
    }

    void belongsHere(String name, Runnable takeOver) {
        button(say("linkedin-tab.conflict.here", name), takeOver);
    }

    private Button button(String text, Runnable then) {
        var button = new Button(text, click -> {
            close();
            then.run();
        });
        getFooter().add(button);
        return button;
    }
}
