package org.havn.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A printed span of time, "Jan 2020 - Present · 4 yrs", in the languages LinkedIn prints it in. */
record PrintedDates(
        @Nullable String fromText,
        @Nullable String toText,
        @Nullable String from,
        @Nullable String to) {

    /** Danish, English, German, Swedish, Norwegian, French, Spanish, Dutch; short and long, without dots. */
    private static final String[] MONTHS = {
        "jan januar january januari janv janvier ene enero",
        "feb februar february februari févr février febr febrero",
        "mar mär märz mars march marts mrt maart marzo",
        "apr april avr avril abr abril",
        "may maj mai mei mayo",
        "jun june juni juin junio",
        "jul july juli juil juillet julio",
        "aug august augusti augustus août ago agosto",
        "sep sept september septembre septiembre",
        "oct okt october oktober octobre octubre",
        "nov november novembre noviembre",
        "dec dez des dic december dezember desember déc décembre diciembre"
    };

    private static final Map<String, Integer> MONTH_OF = monthOf();

    private static final String DATE = "(?:(?<%1$smonth>\\p{L}{3,12})\\.?\\s(?:de\\s)?)?(?<%1$syear>(?:19|20)\\d{2})";
    private static final Pattern ONE = Pattern.compile(DATE.formatted("from"));

    /** English prints a hyphen or an en dash, German a dash without spaces; the end may be a word for "now". */
    private static final Pattern SPAN = Pattern.compile("(?<first>" + DATE.formatted("from")
            + ")\\s?[-‐‑–—−]\\s?(?:(?<last>" + DATE.formatted("to") + ")|(?<now>\\p{L}[\\p{L}\\s.'’]{0,24}))");

    private static final Pattern DURATION_FOLLOWS = Pattern.compile("\\s?[·•]\\s?");

    /** Reads a line that is nothing but dates whose months are known. */
    static Optional<PrintedDates> read(String line) {
        return readLoosely(line).filter(dates -> known(dates.fromText()) && known(dates.toText()));
    }

    /** Reads also months of other languages; of those only the year is taken. */
    static Optional<PrintedDates> readLoosely(String line) {
        String printed = DURATION_FOLLOWS.split(line, 2)[0].strip();
        Matcher span = SPAN.matcher(printed);
        if (span.matches()) {
            String toText = span.group("last") == null ? span.group("now") : span.group("last");
            String from = isoDate(span.group("frommonth"), span.group("fromyear"));
            return Optional.of(new PrintedDates(
                    span.group("first"), toText, from, isoDate(span.group("tomonth"), span.group("toyear"))));
        }
        Matcher one = ONE.matcher(printed);
        return one.matches()
                ? Optional.of(
                        new PrintedDates(printed, null, isoDate(one.group("frommonth"), one.group("fromyear")), null))
                : Optional.empty();
    }

    private static boolean known(@Nullable String date) {
        Matcher one = ONE.matcher(date == null ? "" : date);
        return !one.matches() || one.group("frommonth") == null || month(one.group("frommonth")) != null;
    }

    private static @Nullable String isoDate(@Nullable String monthName, @Nullable String year) {
        Integer month = monthName == null ? null : month(monthName);
        return month == null ? year : String.format(Locale.ROOT, "%s-%02d", year, month);
    }

    private static @Nullable Integer month(String name) {
        return MONTH_OF.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> monthOf() {
        var months = new HashMap<String, Integer>();
        for (int month = 0; month < MONTHS.length; month++) {
            for (String name : MONTHS[month].split(" ")) {
                months.put(name, month + 1);
            }
        }
        return Map.copyOf(months);
    }
}
