package org.havn.dashboard.parts;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as comma-separated values (RFC 4180), read and written page by page, in UTF-8 with the mark that Excel needs. */
public record CsvFile<T>(List<Column<T>> columns, char separator) {
    private static final int PAGE = 500;
    private static final String FORMULA = "=+-@\t\r\n";

    /** A column by its heading; null is an empty cell. */
    public record Column<T>(String heading, Function<T, @Nullable String> value) {}

    public void write(RowList.Rows<T> rows, OutputStream to) throws IOException {
        var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        var csv = CsvWriter.builder().fieldSeparator(separator).build(out);
        csv.writeRecord(columns.stream().map(Column::heading).toList());
        var offset = 0;
        List<T> page;
        do {
            page = rows.read(offset, PAGE);
            for (var row : page)
                csv.writeRecord(columns.stream()
                        .map(column -> harmless(column.value().apply(row)))
                        .toList());
            offset += page.size();
        } while (page.size() == PAGE);
        csv.flush();
        out.flush();
    }

    /** A name that begins like a formula is text: spreadsheets would run it on the machine of who opens the file. */
    private static String harmless(@Nullable String text) {
        if (text == null || text.isEmpty()) return "";
        return FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
