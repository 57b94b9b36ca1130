package org.havn.mail;

import java.util.Map;
import org.havn.shared.EmailAddress;
import org.havn.team.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent. {@code words} are exactly those its kind names, else it is refused as a fault of the caller's;
 * {@code path} is where its link leads within Havn (no leading slash). A null language is the installation's: English.
 */
public record Mail(
        EmailAddress to,
        @Nullable Language language,
        MailKind kind,
        Map<String, String> words,
        String path,
        @Nullable Attachment attachment) {
    public Mail {
        words = Map.copyOf(words);
        if (!words.keySet().equals(kind.words()))
            throw new IllegalArgumentException(kind + " needs " + kind.words() + ", not " + words.keySet());
    }

    public Mail(EmailAddress to, @Nullable Language language, MailKind kind, Map<String, String> words, String path) {
        this(to, language, kind, words, path, null);
    }

    /** A file that goes with it, at most 1 MB; {@code type} is its media type with parameters. */
    public record Attachment(String name, String type, byte[] content) {}
}
