package org.havn.dashboard.members;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import org.havn.dashboard.Words;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refused;
import org.havn.team.NewMember;
import org.havn.team.Role;

/** Whom to invite, and as what; an address that is taken is said at the field, and nothing typed is lost. */
class InviteDialog extends Dialog {
    private final Consumer<NewMember> then;
    private final TextField name = new TextField(say("candidate.name"));
    private final EmailField email = new EmailField(say("login.email"));
    private final RoleChoice roles = new RoleChoice(Set.of(Role.RECRUITER));

    InviteDialog(Consumer<NewMember> then) {
        this.then = then;
        setHeaderTitle(say("members.invite"));
        addClassName("question");
        name.setMaxLength(200);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        var form = new Div(name, email, roles);
        form.addClassName("form");
        add(form);
        var invite = new Button(say("members.invite.do"), click -> invite());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say("do.cancel"), click -> close()), invite);
        name.focus();
    }

    private void invite() {
        var address = EmailAddress.of(email.getValue());
        name.setErrorMessage(say("form.required"));
        name.setInvalid(PersonName.fold(name.getValue()).isEmpty());
        email.setErrorMessage(say("setup.email.wrong"));
        email.setInvalid(address.isEmpty());
        if (name.isInvalid() || address.isEmpty()) return;
        try {
            then.accept(new NewMember(new PersonName(name.getValue()), address.get(), roles.getValue()));
            close();
        } catch (Refused refused) {
            email.setErrorMessage(Words.of(refused.reason()));
            email.setInvalid(true);
            email.focus();
        }
    }
}
