package org.havn.dashboard.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.Times;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.HistoryEntry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("K11")
class TimelineTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Times times;

    TimelineTests(OfficeFixture office, Times times) {
        this.office = office;
        this.times = times;
    }

    @Test
    void saysWhoDidWhatAndShowsTheFieldsFromAndTo() {
        show(List.of(
                entry(Change.EDITED, Map.of("title", new Field("Chef", "Head chef"), "phone", new Field("12", null)))));
        assertThat(screens.text().lines())
                .containsSubsequence("Changed", "Phone", "12", " → nothing", "Title", "Chef", " → Head chef")
                .contains("Rikke Dam · ");
    }

    @Test
    void aStageOfTheShippedProcessIsSaidInTheReadersLanguage() {
        show(List.of(entry(Change.MOVED, Map.of("stage", new Field("Application", "Phone <b>call</b>")))));
        assertThat(screens.text()).contains("Application", "Phone <b>call</b>");
    }

    @Test
    void aLongOneShowsItsBeginningAndTheRestOnDemand() {
        var entries = IntStream.range(0, 30)
                .mapToObj(number -> entry(Change.EDITED, Map.of("note", new Field(null, "Number " + number + "."))))
                .toList();
        show(entries);
        assertThat(screens.text()).contains("Number 0.", "Number 11.").doesNotContain("Number 12.");
        _click(_get(Button.class, button -> button.withText("Show more")));
        assertThat(screens.text()).contains("Number 29.");
    }

    @Test
    void anEmptyOneSaysWhatWillBeHere() {
        show(List.of());
        assertThat(screens.text()).contains("Nothing has happened yet");
    }

    private void show(List<HistoryEntry> entries) {
        screens.signIn(office.recruiter("Rikke Dam"));
        UI.getCurrent()
                .add(new Timeline(
                        (offset, limit) ->
                                entries.stream().skip(offset).limit(limit).toList(),
                        times));
    }

    private static HistoryEntry entry(Change change, Map<String, Field> fields) {
        return new HistoryEntry(UUID.randomUUID(), change, fields, "Rikke Dam", Instant.parse("2026-11-20T10:00:00Z"));
    }
}
