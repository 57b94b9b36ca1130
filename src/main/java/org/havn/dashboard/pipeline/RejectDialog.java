package org.havn.dashboard.pipeline;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.havn.dashboard.Words;
import org.havn.rejections.RejectionReason;
import org.jspecify.annotations.Nullable;

/** Why somebody is not selected: a reason of the list, and a comment if there is more to say. */
class RejectDialog extends Dialog {
    private final Select<RejectionReason> reason = new Select<>();
    private final TextArea comment = new TextArea(say("reject.comment"));

    @FunctionalInterface
    interface Decided {
        void because(RejectionReason reason, @Nullable String comment);
    }

    RejectDialog(String name, List<RejectionReason> reasons, Decided then) {
        setHeaderTitle(say("reject.title", name));
        reason.setLabel(say("reject.reason"));
        reason.setItems(reasons);
        reason.setItemLabelGenerator(Words::of);
        reason.setHelperText(say("reject.reason.help"));
        reason.setErrorMessage(say("refused.reason-needed"));
        comment.setMaxLength(2000);
        var note = new Paragraph(say("reject.text"));
        note.addClassName("note");
        var form = new Div(note, reason, comment);
        form.addClassName("form");
        add(form);

        var reject = new Button(say("reject.do"), click -> {
            reason.setInvalid(reason.isEmpty());
            if (reason.isEmpty()) return;
            close();
            then.because(reason.getValue(), comment.getValue().isBlank() ? null : comment.getValue());
        });
        reject.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(say("do.cancel"), click -> close()), reject);
    }
}
