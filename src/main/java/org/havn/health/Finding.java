package org.havn.health;

import java.util.List;
import java.util.Locale;

/** Something that does not work, or not as well as it could; {@code with} are the words its text needs. */
public record Finding(Kind kind, List<Object> with) {
    public Finding {
        with = List.copyOf(with);
    }

    /** How much it matters: nothing works, something does not, or it could be better. */
    public enum Severity {
        BROKEN,
        WARNING,
        HINT
    }

    /** What it is; the texts are {@code health.<code>} and {@code health.<code>.do}. */
    public enum Kind {
        INTEGRATION_OFF(Severity.BROKEN),
        NO_PACKAGES(Severity.BROKEN),
        NOBODY_PAIRED(Severity.BROKEN),
        EVENTS_STUCK(Severity.WARNING),
        MAIL_LATE(Severity.WARNING),
        READING_DRIFTED(Severity.WARNING),
        LONG_UNSEEN(Severity.WARNING),
        NO_PUBLIC_ADDRESS(Severity.WARNING),
        NO_MAIL(Severity.WARNING),
        NO_COMPANY(Severity.HINT),
        NO_SEATS(Severity.HINT),
        NO_SIGN_IN(Severity.HINT);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
