package org.havn.dashboard.approvals;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.havn.approvals.ApprovalRequest;

/** Asks for the comment that goes with an answer: a no needs one, a yes may have one. */
class DecideDialog extends Dialog {
    private static final int LONGEST = 2000;

    DecideDialog(ApprovalRequest request, boolean approve, Consumer<String> then) {
        setHeaderTitle(say(approve ? "approvals.approve.title" : "approvals.reject.title", request.title()));
        setWidth("460px");
        var comment = new TextArea(say("approvals.comment"));
        comment.setMaxLength(LONGEST);
        comment.setWidthFull();
        comment.setRequiredIndicatorVisible(!approve);
        comment.setHelperText(say(approve ? "approvals.approve.help" : "approvals.reject.help"));
        var form = new Div(comment);
        form.addClassName("form");
        add(form);
        var yes = new Button(say(approve ? "approvals.approve" : "approvals.reject"), click -> {
            comment.setErrorMessage(say("form.required"));
            comment.setInvalid(!approve && comment.getValue().isBlank());
            if (comment.isInvalid()) return;
            close();
            then.accept(comment.getValue());
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        if (!approve) yes.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(new Button(say("do.cancel"), click -> close()), yes);
        comment.focus();
    }
}
