package org.havn.world;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table in PostgreSQL's text format; one at a time on a connection. */
final class Copy implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder block = new StringBuilder(BLOCK + 4_096);

    Copy(Connection connection, String table, String columns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table + " (" + columns + ") FROM STDIN");
    }

    /** A collection is an array of texts, null is NULL, everything else its text. */
    void row(@Nullable Object... values) {
        for (int place = 0; place < values.length; place++) {
            if (place > 0) block.append('\t');
            var value = values[place];
            switch (value) {
                case null -> block.append("\\N");
                case Collection<?> texts -> escaped(array(texts));
                case String text -> escaped(text);
                default -> block.append(value);
            }
        }
        block.append('\n');
        if (block.length() >= BLOCK) send();
    }

    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }

    private void send() {
        var bytes = block.toString().getBytes(StandardCharsets.UTF_8);
        block.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException fault) {
            throw new UncheckedIOException(new java.io.IOException(fault));
        }
    }

    private static String array(Collection<?> texts) {
        return texts.stream()
                .map(text -> '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void escaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            switch (sign) {
                case '\\' -> block.append("\\\\");
                case '\t' -> block.append("\\t");
                case '\n' -> block.append("\\n");
                case '\r' -> block.append("\\r");
                default -> block.append(sign);
            }
        }
    }
}
