package org.havn.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;

/**
 * The embedded PostgreSQL: kept in {@code postgres} under the data folder, durable, reached by password on loopback
 * only.
 */
final class EmbeddedServer implements AutoCloseable {
    static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final String password;

    private EmbeddedServer(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
    }

    /** Starts the server of this data folder, after ending one that a killed Havn left behind. */
    static EmbeddedServer start(Path data) {
        try {
            Files.createDirectories(data);
            var folder = data.resolve("postgres");
            var password = password(data.resolve("database-password"));
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setDataDirectoryCustomizer(started -> Leftover.stop(started.toPath()))
                    // The library starts its server without either: a killed machine would lose answered requests.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("shared_buffers", "256MB")
                    // What lies on one machine is read from memory and fast disks, by short questions.
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("effective_cache_size", "1GB")
                    .setServerConfig("work_mem", "16MB")
                    .setServerConfig("jit", "off")
                    .setConnectConfig("password", password)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            lock(server, folder, password);
            return new EmbeddedServer(server, password);
        } catch (IOException | SQLException fault) {
            throw new IllegalStateException("the embedded PostgreSQL in " + data + " did not start", fault);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /** The library makes its clusters with «trust»; from the first start on a password is asked of everybody. */
    private static void lock(EmbeddedPostgres server, Path folder, String password) throws IOException, SQLException {
        var access = folder.resolve("pg_hba.conf");
        var wanted = "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n";
        if (Files.readString(access).equals(wanted)) return;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + password + "'");
            Files.writeString(access, wanted);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) return Files.readString(file).strip();
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var draft = Files.createTempFile(
                file.getParent(),
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, password);
        Files.move(draft, file);
        return password;
    }
}
