package org.havn.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A file with one table: headings in its first row that has any, people below. What it is, its content decides. */
public final class TableFile {
    public static final int MOST_ROWS = 100_000;
    public static final int MOST_COLUMNS = 200;

    private final byte[] content;
    private final Reader reader;

    /** Gives every row to the taker until it has enough. */
    interface Reader {
        void read(byte[] content, Predicate<Line> goesOn) throws IOException, Unreadable;
    }

    private TableFile(byte[] content, Reader reader) {
        this.content = content;
        this.reader = reader;
    }

    public static TableFile of(byte[] content) throws Unreadable {
        if (content.length == 0) throw new Unreadable(Unreadable.Why.EMPTY);
        return new TableFile(content, Workbook.isOne(content) ? Workbook::read : Separated::read);
    }

    /** The headings, and some of the rows below them. */
    public List<Line> first(int rows) throws Unreadable {
        var found = new ArrayList<Line>();
        read(line -> {
            found.add(line);
            return found.size() <= rows;
        });
        if (found.isEmpty()) throw new Unreadable(Unreadable.Why.EMPTY);
        return List.copyOf(found);
    }

    /** Every row with a text below the headings, in their order, while the taker wants more. */
    public void rows(Predicate<Line> goesOn) throws Unreadable {
        var seen = new int[1];
        var tooMany = new boolean[1];
        read(line -> {
            if (seen[0]++ == 0) return true;
            if (seen[0] - 1 > MOST_ROWS) {
                tooMany[0] = true;
                return false;
            }
            return goesOn.test(line);
        });
        if (tooMany[0]) throw new Unreadable(Unreadable.Why.TOO_LARGE);
    }

    private void read(Predicate<Line> goesOn) throws Unreadable {
        try {
            reader.read(content, line -> line.blank() || goesOn.test(line));
        } catch (IOException | UncheckedIOException broken) {
            throw new Unreadable(Unreadable.Why.NOT_A_TABLE);
        }
    }
}
