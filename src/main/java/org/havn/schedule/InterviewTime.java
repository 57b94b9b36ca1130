package org.havn.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.havn.team.Language;

/** When an interview is, on the clock for which it was planned; written {@code 2026-11-24T10:00+01:00[Europe/Copenhagen]/PT1H}. */
public record InterviewTime(ZonedDateTime start, Duration length) {
    private static final String BETWEEN = "/";

    static InterviewTime of(InterviewPlan plan) {
        return new InterviewTime(ZonedDateTime.ofInstant(plan.startsAt(), plan.zone()), plan.length());
    }

    /** What {@link #toString} wrote; nothing for any other text, such as the history of an older version. */
    public static Optional<InterviewTime> parse(String written) {
        var at = written.lastIndexOf(BETWEEN + "PT");
        if (at < 0) return Optional.empty();
        try {
            return Optional.of(new InterviewTime(
                    ZonedDateTime.parse(written.substring(0, at)), Duration.parse(written.substring(at + 1))));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** «Tuesday, 24 November 2026, 10:00–11:00 (Europe/Copenhagen)». */
    public String in(Language language) {
        var locale = language == Language.EN ? Locale.UK : language.locale();
        var clock = DateTimeFormatter.ofPattern("HH:mm", locale);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(start)
                + ", " + clock.format(start) + "–" + clock.format(start.plus(length)) + " (" + start.getZone() + ")";
    }

    @Override
    public String toString() {
        return start + BETWEEN + length;
    }
}
