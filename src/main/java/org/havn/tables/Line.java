package org.havn.tables;

import java.util.List;

/** A row of a file: its number as the spreadsheet or the editor shows it, and its cells as texts, empty ones too. */
public record Line(int number, List<String> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** The text of a column, without spaces around it; empty where the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
