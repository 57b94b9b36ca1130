package org.havn.dashboard;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Times as people say them, with the exact one on hover; in the reader's language and time zone. */
@Component
public class Times {
    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    /** «3 days ago», as an element that knows the exact time. */
    public com.vaadin.flow.component.Component ago(Instant at) {
        return new Moment(at, text(at), exact(at));
    }

    /** «3 days ago», as text. */
    public String text(Instant at) {
        var now = clock.instant();
        if (at.isAfter(now.plus(Duration.ofDays(1)))) return day(at, now);
        var passed = Duration.between(at, now);
        if (passed.compareTo(Duration.ofMinutes(1)) < 0) return say("time.now");
        if (passed.compareTo(Duration.ofHours(1)) < 0) return say("time.minutes", passed.toMinutes());
        var day = LocalDate.ofInstant(at, zone());
        var days = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, zone()));
        if (days == 0) return say("time.hours", Math.max(1, passed.toHours()));
        if (days == 1) return say("time.yesterday", in(FormatStyle.SHORT, at));
        if (days < 7) return say("time.days", days);
        return day(at, now);
    }

    /** «09:10», with its day if that is not today. */
    public String since(Instant at) {
        var now = clock.instant();
        var time = in(FormatStyle.SHORT, at);
        var today = LocalDate.ofInstant(at, zone()).equals(LocalDate.ofInstant(now, zone()));
        return today ? time : day(at, now) + " " + time;
    }

    /** «24 Nov», with its year if that is not this one. */
    public String date(Instant at) {
        return day(at, clock.instant());
    }

    private static String day(Instant at, Instant now) {
        var day = LocalDate.ofInstant(at, zone());
        var sameYear = day.getYear() == LocalDate.ofInstant(now, zone()).getYear();
        return day.format(DateTimeFormatter.ofPattern(say(sameYear ? "time.day" : "time.day-of-year"), locale()));
    }

    /** «24 November 2026, 10:00–10:45», as an element that knows when it begins. */
    public com.vaadin.flow.component.Component span(Instant from, Instant to) {
        return new Moment(from, exact(from) + "–" + in(FormatStyle.SHORT, to), text(from));
    }

    /** The zone whose clock the reader goes by. */
    public ZoneId readersZone() {
        return zone();
    }

    private String exact(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale())
                .format(ZonedDateTime.ofInstant(at, zone()));
    }

    private static String in(FormatStyle style, Instant at) {
        return DateTimeFormatter.ofLocalizedTime(style)
                .withLocale(locale())
                .format(ZonedDateTime.ofInstant(at, zone()));
    }

    private static Locale locale() {
        var locale = UI.getCurrent().getLocale();
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    /** Says times of this window in the zone its reader has chosen. */
    public static void readIn(UI ui, ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    /** The zone that the reader chose, else that of their browser; the server's until it is known. */
    public static ZoneId zone() {
        var chosen = ComponentUtil.getData(UI.getCurrent(), ZoneId.class);
        return chosen == null ? browsersZone() : chosen;
    }

    private static ZoneId browsersZone() {
        try {
            return Optional.ofNullable(
                            UI.getCurrent().getPage().getExtendedClientDetails().getTimeZoneId())
                    .map(ZoneId::of)
                    .orElseGet(ZoneId::systemDefault);
        } catch (DateTimeException unknownZone) {
            return ZoneId.systemDefault();
        }
    }

    /** A point in time, shown as people say it, exact on hover. */
    @Tag("time")
    private static final class Moment extends HtmlContainer {
        Moment(Instant at, String said, String exact) {
            setText(said);
            setTitle(exact);
            getElement().setAttribute("datetime", at.toString());
        }
    }
}
