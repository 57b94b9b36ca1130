package org.havn.sharing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.havn.team.Language;

/** The words of a consent. A text once agreed to is never changed: another text has another number. */
final class Wording {
    /** The text that is asked for now. */
    static final int NOW = 1;

    private static final Map<Language, Properties> TEXTS =
            new EnumMap<>(Map.of(Language.EN, read("wording_en"), Language.DA, read("wording_da")));

    private Wording() {}

    static String of(Language language, String organisation, Instant until) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language == Language.EN ? Locale.UK : language.locale())
                .format(until.atZone(ZoneOffset.UTC));
        var text = Objects.requireNonNull(
                Objects.requireNonNull(TEXTS.get(language)).getProperty("" + NOW));
        // The organisation last, so that a name with braces in it stays a name.
        return text.replace("{until}", day).replace("{organisation}", organisation);
    }

    private static Properties read(String name) {
        var texts = new Properties();
        try (var file =
                Objects.requireNonNull(Wording.class.getResourceAsStream("/sharing/" + name + ".properties"), name)) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
