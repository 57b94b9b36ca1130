package org.havn.dashboard.members;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Set;
import java.util.function.Consumer;
import org.havn.accounts.AccountListing;
import org.havn.dashboard.Words;
import org.havn.shared.Refused;
import org.havn.team.Role;

/** A member's roles; a refusal is said at the choice, and nothing chosen is lost. */
class RolesDialog extends Dialog {
    RolesDialog(AccountListing account, Consumer<Set<Role>> then) {
        setHeaderTitle(say("members.roles.title", account.name().value()));
        addClassName("question");
        var choice = new RoleChoice(account.roles());
        choice.setHelperText(say("members.roles.help"));
        var save = new Button(say("do.save"), click -> {
            try {
                then.accept(choice.getValue());
                close();
            } catch (Refused refused) {
                choice.setErrorMessage(Words.of(refused.reason()));
                choice.setInvalid(true);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(choice);
        getFooter().add(new Button(say("do.cancel"), click -> close()), save);
    }
}
