package org.havn.dashboard.settings;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.havn.accounts.Passwords;
import org.havn.dashboard.CurrentMember;
import org.havn.dashboard.Words;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.NewPassword;
import org.havn.dashboard.parts.Toasts;
import org.havn.shared.Refused;

/** Changing one's own password; the member stays signed in here, and nowhere else. */
class PasswordCard extends Card {
    private final CurrentMember current;
    private final Passwords passwords;
    private final PasswordField old = new PasswordField(say("password.old"));
    private final NewPassword chosen = new NewPassword(say("password.new"));

    PasswordCard(CurrentMember current, Passwords passwords) {
        super(say("login.password"));
        this.current = current;
        this.passwords = passwords;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setErrorMessage(say("form.required"));
        var actions = new Div(new Button(say("password.change"), click -> change()));
        actions.addClassName("actions");
        var form = new Div(old, chosen, actions);
        form.addClassName("form");
        add(form);
    }

    private void change() {
        old.setErrorMessage(say("form.required"));
        old.setInvalid(old.isEmpty());
        if (!chosen.fits() || old.isInvalid()) return;
        try {
            passwords.change(current.get(), old.getValue(), chosen.getValue());
        } catch (Refused refused) {
            old.setErrorMessage(Words.of(refused.reason()));
            old.setInvalid(true);
            old.focus();
            return;
        }
        old.clear();
        chosen.clear();
        old.setInvalid(false);
        chosen.setInvalid(false);
        Toasts.done(say("password.changed"));
    }
}
