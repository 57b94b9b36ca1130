package org.havn.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havn.team.Language;

/** A mail as it is read: subject, plain text, and the same as HTML in the look of the house. */
record Letter(String subject, String text, String html) {
    private static final Map<Language, Properties> TEXTS = new EnumMap<>(Map.of(
            Language.EN, read("/mail/texts_en.properties"),
            Language.DA, read("/mail/texts_da.properties")));
    private static final Pattern WORD = Pattern.compile("\\{([a-z]+)}");

    /** Writes the mail out; {@code link} is where its button leads. */
    static Letter of(Mail mail, String link) {
        var language = Objects.requireNonNullElse(mail.language(), Language.EN);
        var subject = subject(mail.kind(), language, mail.words());
        var body = filled(text(language, mail.kind(), "text"), mail.words());
        var label = text(language, mail.kind(), "link");
        var foot = filled(foot(language, mail.kind()), mail.words());
        return new Letter(
                subject,
                body + "\n\n" + label + ":\n" + link + "\n\n-- \n" + foot + "\n",
                html(language, subject, body, label, link, foot));
    }

    /** Who is no member is told otherwise why they get this mail. */
    private static String foot(Language language, MailKind kind) {
        var texts = Objects.requireNonNull(TEXTS.get(language));
        return texts.getProperty(kind.code() + ".foot", texts.getProperty("foot"));
    }

    static String subject(MailKind kind, Language language, Map<String, String> words) {
        return oneLine(filled(text(language, kind, "subject"), words));
    }

    private static String html(Language language, String subject, String body, String label, String link, String foot) {
        var paragraphs = body.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p style=\"margin:0 0 12px\">" + escaped(line) + "</p>")
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>%s</title></head>
                <body style="margin:0;padding:24px;font:15px/1.5 system-ui,sans-serif">
                <div style="max-width:560px;margin:0 auto">
                <p style="margin:0 0 20px;font-weight:700;color:#0b6b62">Havn</p>
                %s
                <p style="margin:20px 0"><a href="%s" style="background:#0b6b62;color:#ffffff;padding:10px 18px;border-radius:8px;text-decoration:none;font-weight:600">%s</a></p>
                <p style="margin:24px 0 0;font-size:13px;color:#5b6b7b">%s</p>
                </div>
                </body>
                </html>
                """.formatted(
                        language.tag(), escaped(subject), paragraphs, escaped(link), escaped(label), escaped(foot));
    }

    private static String text(Language language, MailKind kind, String part) {
        var key = kind.code() + "." + part;
        return Objects.requireNonNull(
                Objects.requireNonNull(TEXTS.get(language)).getProperty(key), key);
    }

    /** One pass, so that a word which looks like a placeholder stays as it was written. */
    private static String filled(String text, Map<String, String> words) {
        return WORD.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Objects.requireNonNullElse(words.get(found.group(1)), found.group())));
    }

    /** A line break in a name must not begin a new header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Properties read(String resource) {
        var texts = new Properties();
        try (var file = Objects.requireNonNull(Letter.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
