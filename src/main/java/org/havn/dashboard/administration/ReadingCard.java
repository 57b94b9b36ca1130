package org.havn.dashboard.administration;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.havn.dashboard.Times;
import org.havn.dashboard.parts.Card;
import org.havn.dashboard.parts.Chip;
import org.havn.dashboard.parts.EmptyState;
import org.havn.drift.Drift;
import org.havn.drift.FieldRate;
import org.jspecify.annotations.Nullable;

/** How often each field of LinkedIn's pages was found in the last readings, and since when it no longer is. */
class ReadingCard extends Card {
    private static final List<String> FIELDS = List.of(
            Drift.GATE,
            "name",
            "headline",
            "location",
            "about",
            "positions",
            "education",
            "skills",
            "languages",
            "certifications");

    private final Times times;

    ReadingCard(List<FieldRate> rates, Times times) {
        super(say("reading.title"));
        this.times = times;
        var what = new Paragraph(say("reading.text"));
        what.addClassName("note");
        add(what);
        if (rates.isEmpty()) add(new EmptyState(say("reading.none"), say("reading.none.text")).quiet());
        else add(table(rates));
    }

    private Component table(List<FieldRate> rates) {
        var layouts = new LinkedHashMap<String, Map<String, FieldRate>>();
        rates.forEach(rate -> layouts.computeIfAbsent(rate.layout(), _ -> new LinkedHashMap<>())
                .put(rate.field(), rate));
        var table = new NativeTable();
        table.addClassName("rates");
        var head = table.getHead().addRow();
        head.addHeaderCell().setText(say("reading.field"));
        layouts.keySet().forEach(layout -> scope(head.addHeaderCell(), "col").setText(layout));
        FIELDS.forEach(field -> row(table.getBody().addRow(), field, layouts));
        var scrolling = new Div(table);
        scrolling.addClassName("rates-scroll");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "region");
        scrolling.getElement().setAttribute("aria-label", say("reading.title"));
        return scrolling;
    }

    private void row(NativeTableRow row, String field, Map<String, Map<String, FieldRate>> layouts) {
        scope(row.addHeaderCell(), "row").setText(say("reading.field." + field));
        layouts.values().forEach(rates -> show(row.addDataCell(), rates.get(field)));
    }

    private void show(NativeTableCell cell, @Nullable FieldRate rate) {
        if (rate == null) {
            cell.setText("–");
            return;
        }
        cell.add(new Span(say("reading.percent", rate.percent())));
        Instant since = rate.since();
        if (since == null) return;
        cell.add(new Div(new Chip(say("reading.since", times.since(since)), Chip.Tone.AMBER)));
    }

    private static NativeTableHeaderCell scope(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
