package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.nio.charset.StandardCharsets;
import org.havn.accounts.Passwords;

/** A password being chosen: says which fit before it is sent. */
public class NewPassword extends PasswordField {
    public NewPassword(String label) {
        super(label);
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setHelperText(say("setup.password.help", Passwords.SHORTEST, Passwords.MOST_BYTES));
    }

    /** Whether it will be taken; if not, the field says why. */
    public boolean fits() {
        var tooLong = getValue().getBytes(StandardCharsets.UTF_8).length > Passwords.MOST_BYTES;
        setErrorMessage(say(
                tooLong ? "setup.password.long" : "setup.password.short",
                tooLong ? Passwords.MOST_BYTES : Passwords.SHORTEST));
        setInvalid(!Passwords.fits(getValue()));
        return !isInvalid();
    }
}
