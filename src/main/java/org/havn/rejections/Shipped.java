package org.havn.rejections;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.havn.team.Language;

/** The labels of the reasons that Havn comes with, in every language. */
final class Shipped {
    private static final Map<Language, Properties> LABELS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) LABELS.put(language, read(language));
    }

    private Shipped() {}

    static String label(String key, Language language) {
        return Objects.requireNonNullElse(
                Objects.requireNonNull(LABELS.get(language)).getProperty(key), key);
    }

    /** Whether a label says in some language what a shipped reason says already. */
    static boolean says(String label) {
        return LABELS.values().stream()
                .flatMap(labels -> labels.values().stream())
                .anyMatch(known -> known.toString().equalsIgnoreCase(label));
    }

    private static Properties read(Language language) {
        var resource = "/rejections/shipped_" + language.tag() + ".properties";
        var labels = new Properties();
        try (var file = Objects.requireNonNull(Shipped.class.getResourceAsStream(resource), resource)) {
            labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
