package org.havn.rejections;

import java.util.Objects;
import org.havn.team.Language;
import org.jspecify.annotations.Nullable;

/** A reason from the administrator's list: a shipped one by its key, translated, or one with a label of their own. */
public record RejectionReason(
        int id, @Nullable String key, @Nullable String label, boolean retired) {
    private static final String SHIPPED = "shipped:";

    public String label(Language language) {
        return key == null ? Objects.requireNonNullElse(label, "") : Shipped.label(key, language);
    }

    /** As history keeps it: a shipped one by its key, to be read in any language later. */
    public String name() {
        return key == null ? Objects.requireNonNullElse(label, "") : SHIPPED + key;
    }

    /** What history kept, as the reader says it. */
    public static String named(String name, Language language) {
        return name.startsWith(SHIPPED) ? Shipped.label(name.substring(SHIPPED.length()), language) : name;
    }

    public boolean own() {
        return key == null;
    }
}
