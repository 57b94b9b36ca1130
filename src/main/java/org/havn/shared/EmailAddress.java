package org.havn.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in lower case, of at most 254 characters; equality is that of the mailbox as people use it. */
public record EmailAddress(String value) {
    private static final Pattern FORM =
            Pattern.compile("[^\\s\\p{C}@<>\"(),:;\\\\]{1,64}@[^\\s\\p{C}@<>\"(),:;\\\\]+\\.[^\\s\\p{C}@.]{2,}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !FORM.matcher(value).matches())
            throw new IllegalArgumentException("not an e-mail address");
    }

    /** The address, or nothing when the text is none. */
    public static Optional<EmailAddress> of(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
