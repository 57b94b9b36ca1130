package org.havn.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("UC-19")
class FoundTests {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "20, 5,  100, 96, true,  found nearly always and now in a quarter",
        "20, 9,  100, 96, true,  below half of the readings",
        "20, 11, 100, 96, false, above half of the readings",
        "19, 0,  100, 96, false, too few readings to say",
        "20, 0,  49,  49, false, too few before to know what is usual",
        "20, 0,  100, 0,  false, never found before either",
        "20, 0,  100, 20, false, none of twenty is no surprise where one of five is usual",
        "80, 5,  200, 60, true,  less than half as often on enough readings",
        "80, 13, 200, 60, false, a little more than half as often",
        "20, 20, 100, 10, false, better than before",
    })
    void anAlarmNeedsADropThatIsNoChance(
            int recent, int found, int before, int foundBefore, boolean dropped, String why) {
        assertThat(new Found(found, recent).droppedFrom(new Found(foundBefore, before)))
                .as(why)
                .isEqualTo(dropped);
    }

    @Test
    void theLastReadingsAreTheNewestStretchesWithTwentyTogether() {
        var course = Course.of("pvs", "headline", List.of(stretch(0, 10, 0), stretch(10, 12, 1), stretch(20, 60, 58)));
        assertThat(course.recent()).isEqualTo(new Found(1, 22));
        assertThat(course.before()).isEqualTo(new Found(58, 60));
        assertThat(course.dropped()).isTrue();
        assertThat(course.since()).isEqualTo(NOON.minusSeconds(600));
    }

    @Test
    void itBeganWithTheFirstBadStretchHoweverLongAgo() {
        var course = Course.of(
                "pvs",
                "headline",
                List.of(stretch(0, 20, 0), stretch(10, 5, 0), stretch(20, 5, 1), stretch(30, 90, 88)));
        assertThat(course.since()).isEqualTo(NOON.minusSeconds(1200));
    }

    private static Course.Stretch stretch(int minutesAgo, int readings, int found) {
        return new Course.Stretch(NOON.minusSeconds(60L * minutesAgo), new Found(found, readings));
    }
}
