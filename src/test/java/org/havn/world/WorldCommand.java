package org.havn.world;

import java.sql.DriverManager;
import java.sql.SQLException;

/** Fills the database of this address, for {@code ./dev bench}: {@code WorldCommand <jdbc url> <user> <password> <candidates>}. */
final class WorldCommand {
    private WorldCommand() {}

    public static void main(String[] arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            World.fill(connection, new WorldSize(Integer.parseInt(arguments[3])));
        }
    }
}
