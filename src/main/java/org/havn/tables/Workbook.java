package org.havn.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Excel's workbook: its first sheet that is not hidden. Formulas count as what they came to; nothing is computed here. */
final class Workbook {
    /** A hundred thousand rows of a dozen cells; what swells further was made to. */
    private static final long MOST_BYTES = 200_000_000;

    private static final long MOST_SHARED_BYTES = 60_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_DIGITS = 40;

    private Workbook() {}

    static boolean isOne(byte[] content) {
        return ReadableWorkbook.isOOXMLZipHeader(Arrays.copyOf(content, Math.min(4, content.length)));
    }

    static void read(byte[] content, Predicate<Line> goesOn) throws IOException, Unreadable {
        unpackOnce(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var sheet = workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(Unreadable.Why.EMPTY));
            try (var rows = sheet.openStream()) {
                for (var each = rows.iterator(); each.hasNext(); ) if (!goesOn.test(line(each.next()))) return;
            }
        } catch (IOException | Unreadable known) {
            throw known;
        } catch (RuntimeException broken) {
            // The library says in many ways that a workbook is not as it should be; none of them is our fault.
            throw new Unreadable(Unreadable.Why.NOT_A_TABLE);
        }
    }

    /** Before anything is kept in memory: how much there is, counted by the library that unpacks it later. */
    private static void unpackOnce(byte[] content) throws IOException, Unreadable {
        var left = MOST_BYTES;
        var buffer = new byte[65_536];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var parts = 0;
            for (var part : java.util.Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) throw new Unreadable(Unreadable.Why.TOO_LARGE);
                var shared = part.getName().toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
                var mine = shared ? Math.min(left, MOST_SHARED_BYTES) : left;
                try (var unpacked = zip.getInputStream(part)) {
                    for (var read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                        mine -= read;
                        left -= read;
                        if (mine < 0) throw new Unreadable(Unreadable.Why.TOO_LARGE);
                    }
                }
            }
        } catch (IllegalArgumentException broken) {
            throw new Unreadable(Unreadable.Why.NOT_A_TABLE);
        }
    }

    private static Line line(Row row) throws Unreadable {
        var last = row.getCellCount();
        if (last > TableFile.MOST_COLUMNS) {
            // Sheets are often formatted far beyond what is written in them.
            if (row.stream()
                    .skip(TableFile.MOST_COLUMNS)
                    .anyMatch(cell -> cell != null && !text(cell).isEmpty()))
                throw new Unreadable(Unreadable.Why.TOO_LARGE);
            last = TableFile.MOST_COLUMNS;
        }
        var cells = new ArrayList<String>(last);
        for (var at = 0; at < last; at++)
            cells.add(row.getOptionalCell(at).map(Workbook::text).orElse(""));
        return new Line(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) return "";
        var number = cell.getType() == CellType.NUMBER || cell.getValue() instanceof BigDecimal;
        return number ? plain(raw) : raw.strip();
    }

    /** A telephone number that Excel took for a number stands there as 4.512345678E9. */
    private static String plain(String raw) {
        try {
            var number = new BigDecimal(raw.strip()).stripTrailingZeros();
            // 1E999999999 is a short text until it is written out.
            return Math.abs(number.scale()) > MOST_DIGITS ? raw.strip() : number.toPlainString();
        } catch (NumberFormatException other) {
            return raw.strip();
        }
    }
}
