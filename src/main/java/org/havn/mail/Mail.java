package org.havn.mail;

import java.util.Map;
import org.havn.shared.EmailAddress;
import org.havn.team.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent: {@code words} fill the placeholders {name} of its kind's text, {@code path} is where its link leads
 * within Havn (no leading slash). A null language is the installation's: English.
 */
public record Mail(
        EmailAddress to,
        @Nullable Language language,
        MailKind kind,
        Map<String, String> words,
        @Nullable String path,
        @Nullable Attachment attachment) {
    public Mail {
        words = Map.copyOf(words);
    }

    public Mail(EmailAddress to, @Nullable Language language, MailKind kind, Map<String, String> words, String path) {
        this(to, language, kind, words, path, null);
    }

    /** A file that goes with it, at most 1 MB. */
    public record Attachment(String name, String type, byte[] content) {}
}
