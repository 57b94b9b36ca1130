package org.havn.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process of its own with an embedded server, to be killed: it answers «kept» once a row is committed. */
final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var data = Path.of(arguments[0]);
        var server = EmbeddedServer.start(data);
        try (var connection = DriverManager.getConnection(server.url(), EmbeddedServer.USER, server.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS answered (what text NOT NULL)");
            statement.execute("INSERT INTO answered VALUES ('kept')");
            var pid =
                    Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
            IO.println("kept " + pid.strip());
        }
        IO.readln();
    }
}
