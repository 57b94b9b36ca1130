package org.havn.dashboard.parts;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Gives the list that is on the screen as a file for a spreadsheet: filtered as it is, in the reader's words. */
public class CsvLink<T> extends Anchor {
    private final String name;
    private final List<CsvFile.Column<T>> columns;
    private final Supplier<RowList.Rows<T>> asFiltered;

    /** {@code asFiltered} says, when the file is asked for, which rows: as this member, with the filter of that moment. */
    public CsvLink(String name, List<CsvFile.Column<T>> columns, Supplier<RowList.Rows<T>> asFiltered) {
        this.name = name;
        this.columns = columns;
        this.asFiltered = asFiltered;
        setText(say("csv.download"));
        addClassName("link");
        getElement().setAttribute("router-ignore", true);
        DownloadHandler handler = this::write;
        setHref(handler, AttachmentType.DOWNLOAD);
    }

    private void write(DownloadEvent asked) throws IOException {
        var session = asked.getSession();
        session.lock();
        RowList.Rows<T> rows;
        Locale locale;
        try {
            UI.setCurrent(asked.getUI());
            rows = asFiltered.get();
            locale = asked.getUI().getLocale();
        } finally {
            session.unlock();
        }
        asked.setFileName("havn-" + name + ".csv");
        asked.setContentType("text/csv; charset=utf-8");
        try {
            new CsvFile<>(columns, separator(locale)).write(rows, asked.getOutputStream());
        } finally {
            UI.setCurrent(null);
        }
    }

    /** What spreadsheets expect where the decimal sign is a comma. */
    private static char separator(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ';' : ',';
    }
}
