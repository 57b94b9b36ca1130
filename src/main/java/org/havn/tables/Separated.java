package org.havn.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/**
 * Comma-separated values as programs really write them: the separator is what the first line has most of (Danish Excel
 * writes semicolons), the encoding what the bytes are (Excel's own is Windows-1252).
 */
final class Separated {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Separated() {}

    static void read(byte[] content, Predicate<Line> goesOn) throws IOException, Unreadable {
        var text = text(content);
        var separator = separator(text);
        // Excel says the separator in a line of its own; that line is no row.
        var named = text.regionMatches(true, 0, "sep=", 0, 4);
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var row : csv) {
                if (named && row.getStartingLineNumber() == 1) continue;
                if (row.getFieldCount() > TableFile.MOST_COLUMNS) throw new Unreadable(Unreadable.Why.TOO_LARGE);
                var cells = row.getFields().stream().map(String::strip).toList();
                if (!goesOn.test(new Line((int) row.getStartingLineNumber(), cells))) return;
            }
        } catch (CsvParseException broken) {
            throw new Unreadable(Unreadable.Why.NOT_A_TABLE);
        }
    }

    private static String text(byte[] content) throws Unreadable {
        if (starts(content, 0xEF, 0xBB, 0xBF)) return strictly(StandardCharsets.UTF_8, content, 3);
        if (starts(content, 0xFF, 0xFE)) return strictly(StandardCharsets.UTF_16LE, content, 2);
        if (starts(content, 0xFE, 0xFF)) return strictly(StandardCharsets.UTF_16BE, content, 2);
        for (var one : content) if (one == 0) throw new Unreadable(Unreadable.Why.NOT_A_TABLE);
        try {
            return decoded(StandardCharsets.UTF_8, content, 0);
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    private static String strictly(Charset charset, byte[] content, int from) throws Unreadable {
        try {
            return decoded(charset, content, from);
        } catch (CharacterCodingException broken) {
            throw new Unreadable(Unreadable.Why.NOT_A_TABLE);
        }
    }

    private static String decoded(Charset charset, byte[] content, int from) throws CharacterCodingException {
        var bytes = ByteBuffer.wrap(content, from, content.length - from);
        return charset.newDecoder().decode(bytes).toString();
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) return false;
        for (var at = 0; at < mark.length; at++) if ((content[at] & 0xFF) != mark[at]) return false;
        return true;
    }

    private static char separator(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4 && SEPARATORS.contains(text.charAt(4)))
            return text.charAt(4);
        var counts = new int[SEPARATORS.size()];
        var quoted = false;
        var said = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == '"') quoted = !quoted;
            else if (!quoted && (sign == '\n' || sign == '\r')) {
                if (said) break;
            } else {
                said |= !Character.isWhitespace(sign);
                var which = quoted ? -1 : SEPARATORS.indexOf(sign);
                if (which >= 0) counts[which]++;
            }
        }
        var most = 0;
        for (var which = 1; which < counts.length; which++) if (counts[which] > counts[most]) most = which;
        return SEPARATORS.get(most);
    }
}
