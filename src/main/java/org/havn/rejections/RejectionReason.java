package org.havn.rejections;

import java.util.Objects;
import org.havn.team.Language;
import org.jspecify.annotations.Nullable;

/** A reason from the administrator's list: a shipped one by its key, translated, or one with a label of their own. */
public record RejectionReason(
        int id, @Nullable String key, @Nullable String label, boolean retired) {
    public String label(Language language) {
        return key == null ? Objects.requireNonNullElse(label, "") : Shipped.label(key, language);
    }

    public boolean own() {
        return key == null;
    }
}
