package org.havn.dashboard.entry;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.nio.charset.StandardCharsets;

/** A password being chosen: says which fit before it is sent. */
class NewPassword extends PasswordField {
    private static final int SHORTEST = 8;
    /** Counted as they are kept: a letter outside English takes two or more. */
    private static final int MOST_BYTES = 72;

    NewPassword() {
        super(say("login.password"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setHelperText(say("setup.password.help", SHORTEST, MOST_BYTES));
    }

    /** Whether it will be taken; if not, the field says why. */
    boolean fits() {
        var tooLong = getValue().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
        setErrorMessage(say(tooLong ? "setup.password.long" : "setup.password.short", tooLong ? MOST_BYTES : SHORTEST));
        setInvalid(tooLong || getValue().length() < SHORTEST);
        return !isInvalid();
    }
}
