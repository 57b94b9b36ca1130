package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.havn.dashboard.Times;
import org.havn.dashboard.Words;
import org.havn.history.Field;
import org.havn.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** What happened to something, newest first: who, when, and each field from what it was to what it is. */
public class Timeline extends Div {
    private static final int AT_FIRST = 12;
    private static final int LONGEST = 160;

    private final RowList<HistoryEntry> list;

    /** {@code entries} reads from a position on, as the room lets the reader. */
    public Timeline(RowList.Rows<HistoryEntry> entries, Times times) {
        this(entries, entry -> null, times);
    }

    /** With a word beside each entry, as the job that it happened on. */
    public Timeline(RowList.Rows<HistoryEntry> entries, Aside aside, Times times) {
        list = new RowList<>(
                        say("history.title"),
                        entries,
                        entry -> item(entry, aside.of(entry), times),
                        () -> new EmptyState(say("history.none"), say("history.none.text")))
                .atFirst(AT_FIRST);
        addClassName("timeline");
        add(list);
    }

    /** What to say beside an entry, or nothing. */
    @FunctionalInterface
    public interface Aside {
        @Nullable String of(HistoryEntry entry);
    }

    public void refresh() {
        list.refresh();
    }

    private static Component item(HistoryEntry entry, @Nullable String aside, Times times) {
        var item = new Div(new Div(Words.of(entry.change())));
        if (!entry.fields().isEmpty()) item.add(fields(entry.fields()));
        var below = new Div(new Span((aside == null ? "" : aside + " · ") + entry.by() + " · "), times.ago(entry.at()));
        below.addClassName("second");
        item.add(below);
        return item;
    }

    private static Component fields(Map<String, Field> fields) {
        var list = new DescriptionList();
        list.addClassName("changes");
        fields.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> list.add(
                        new DescriptionList.Term(Words.field(field.getKey())),
                        new DescriptionList.Description(change(field.getKey(), field.getValue()))));
        return list;
    }

    /** Only what is there: nothing before on something new, nothing after on something taken away. */
    private static Component change(String name, Field field) {
        var change = new Span();
        var was = field.was();
        var is = field.is();
        if (was != null) {
            var before = new Span(shortened(name, was));
            before.getElement().setAttribute("role", "deletion");
            before.addClassName("was");
            change.add(before);
        }
        if (is != null) change.add(new Span((was == null ? "" : " → ") + shortened(name, is)));
        if (was != null && is == null) change.add(new Span(" → " + say("history.nothing")));
        return change;
    }

    private static String shortened(String name, String text) {
        var value = Words.value(name, text);
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }
}
