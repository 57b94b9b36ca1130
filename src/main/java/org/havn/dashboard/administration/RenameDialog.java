package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.havn.dashboard.Words;
import org.havn.rejections.RejectionReason;
import org.havn.shared.Refused;

/** Asks for another label; a label that is taken is said at the field, and nothing typed is lost. */
class RenameDialog extends Dialog {
    RenameDialog(RejectionReason reason, BiConsumer<RejectionReason, String> then) {
        var label = new TextField(say("reasons.label"), Words.of(reason), "");
        label.setMaxLength(100);
        label.setWidthFull();
        var save = new Button(say("do.save"), click -> {
            try {
                then.accept(reason, label.getValue());
                close();
            } catch (Refused refused) {
                label.setErrorMessage(Words.of(refused.reason()));
                label.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(say("reasons.rename"));
        setWidth("420px");
        add(label);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
        label.focus();
    }
}
