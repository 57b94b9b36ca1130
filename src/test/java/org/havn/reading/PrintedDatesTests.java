package org.havn.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Jan 2020 - Present · 4 yrs | Jan 2020 | Present | 2020-01 | none",
                "Mar 2015 - Dec 2019 · 4 yrs 10 mos | Mar 2015 | Dec 2019 | 2015-03 | 2019-12",
                "Jan 2025 – Dec 2025 | Jan 2025 | Dec 2025 | 2025-01 | 2025-12",
                "2023 - 2023 · Less than a year | 2023 | 2023 | 2023 | 2023",
                "2011 | 2011 | none | 2011 | none",
                "jan. 2020 - nu · 3 år og 2 måneder | jan. 2020 | nu | 2020-01 | none",
                "maj 2012 - okt. 2014 · 2 år | maj 2012 | okt. 2014 | 2012-05 | 2014-10",
                "Sept. 2021–Heute · 3 Jahre | Sept. 2021 | Heute | 2021-09 | none",
                "März 2015–Aug. 2021 | März 2015 | Aug. 2021 | 2015-03 | 2021-08",
                "Dez. 2015 – Mai 2021 | Dez. 2015 | Mai 2021 | 2015-12 | 2021-05",
                "juni 2018 - nu · 6 år | juni 2018 | nu | 2018-06 | none",
                "aug. 2018 - nå · 6 år | aug. 2018 | nå | 2018-08 | none",
                "des. 2010 - mars 2012 | des. 2010 | mars 2012 | 2010-12 | 2012-03",
                "févr. 2019 - aujourd’hui · 5 ans | févr. 2019 | aujourd’hui | 2019-02 | none",
                "août 2012 - déc. 2013 | août 2012 | déc. 2013 | 2012-08 | 2013-12",
                "ene. de 2020 - actualidad · 4 años | ene. de 2020 | actualidad | 2020-01 | none",
                "sept. de 2008 - dic. de 2010 | sept. de 2008 | dic. de 2010 | 2008-09 | 2010-12",
                "mrt. 2020 - heden · 4 jr | mrt. 2020 | heden | 2020-03 | none",
                "mei 2001 - mrt 2003 | mei 2001 | mrt 2003 | 2001-05 | 2003-03"
            })
    void readsTheDatesOfEightLanguages(String line, String fromText, String toText, String from, String to) {
        assertThat(PrintedDates.read(line)).contains(new PrintedDates(fromText, toText, from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X. (2015 - 2019) · Full-time",
                "Room 2020",
                "Studio 2015 - 2019",
                "5 yrs 11 mos",
                "Full-time · 5 yrs 3 mos",
                "Issued Jan 2020",
                "tammik. 2020 - nykyinen",
                "Jan 2020 - Dec 2021 and later",
                "Jan 20200 - Present",
                "- 2019",
                ""
            })
    void takesNothingElseForDates(String line) {
        assertThat(PrintedDates.read(line)).isEmpty();
    }

    @Test
    void takesOnlyTheYearOfAMonthItDoesNotKnow() {
        assertThat(PrintedDates.readLoosely("tammik. 2020 - nykyinen · 4 v"))
                .contains(new PrintedDates("tammik. 2020", "nykyinen", "2020", null));
    }

    @Test
    void theServersLanguageDoesNotChangeADate() {
        Locale before = Locale.getDefault();
        try {
            for (String language : new String[] {"tr", "ar-SA-u-nu-arab", "th-TH-u-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(PrintedDates.read("JUIN 2019 - Present").map(PrintedDates::from))
                        .contains("2019-06");
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
