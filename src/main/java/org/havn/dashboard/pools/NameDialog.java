package org.havn.dashboard.pools;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.havn.dashboard.Words;
import org.havn.shared.Refused;

/** Asks for the name of a pool; one that is taken is said at the field. */
class NameDialog extends Dialog {
    private static final int LONGEST = 100;

    NameDialog(String title, String before, String verb, Consumer<String> then) {
        setHeaderTitle(title);
        setWidth("420px");
        var name = new TextField(say("pools.name"));
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setValue(before);
        name.setHelperText(say("pools.name.help"));
        var save = new Button(verb, click -> {
            try {
                then.accept(name.getValue());
                close();
            } catch (Refused refused) {
                name.setErrorMessage(Words.of(refused.reason()));
                name.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(name);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        name.focus();
    }
}
