package org.havn.dashboard.templates;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.havn.dashboard.Words;
import org.havn.process.TemplateListing;
import org.havn.shared.Refused;

/** Asks what the copy is to be called; a name that is taken is said at the field. */
class CopyDialog extends Dialog {
    CopyDialog(TemplateListing template, BiConsumer<TemplateListing, String> then) {
        setHeaderTitle(say("templates.copy.title", Words.template(template.name())));
        setWidth("420px");
        var name = new TextField(say("templates.name"));
        name.setMaxLength(100);
        name.setWidthFull();
        name.setValue(say("templates.copy-of", Words.template(template.name())));
        var copy = new Button(say("templates.copy"), click -> {
            try {
                then.accept(template, name.getValue());
                close();
            } catch (Refused refused) {
                name.setErrorMessage(Words.of(refused.reason()));
                name.setInvalid(true);
            }
        });
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        add(name);
        getFooter().add(new Button(say("do.cancel"), click -> close()), copy);
        name.focus();
    }
}
