package org.havn.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("UC-01")
class EmbeddedServerTests {
    @TempDir
    Path data;

    @Test
    void keepsWhatItAnsweredWhenJavaAloneIsKilled() throws Exception {
        var victim = start();
        kill(victim.java());
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void keepsWhatItAnsweredWhenPostgresAloneIsKilled() throws Exception {
        var victim = start();
        kill(victim.postgres());
        kill(victim.java());
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void keepsWhatItAnsweredWhenBothAreKilledTwiceInARow() throws Exception {
        for (int i = 0; i < 2; i++) {
            var victim = start();
            kill(victim.java());
            kill(victim.postgres());
        }
        assertThat(answered()).isEqualTo(2);
    }

    @Test
    void asksForThePasswordThatOnlyItsOwnerCanRead() throws Exception {
        var server = EmbeddedServer.start(data);
        try (server) {
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), EmbeddedServer.USER, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(Files.getPosixFilePermissions(data.resolve("database-password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void leavesAnotherProgramAloneThatHasThePidOfADeadServer() throws Exception {
        EmbeddedServer.start(data).close();
        var innocent = ProcessHandle.current().pid();
        Files.writeString(data.resolve("postgres/postmaster.pid"), innocent + "\n");
        Leftover.stop(data.resolve("postgres"));
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private record Running(ProcessHandle java, ProcessHandle postgres) {}

    private Running start() throws IOException {
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.havn.database.Victim",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = new BufferedReader(new InputStreamReader(java.getInputStream(), StandardCharsets.UTF_8)).lines();
        var pid = lines.filter(line -> line.startsWith("kept "))
                .findFirst()
                .orElseThrow()
                .substring(5);
        return new Running(
                java.toHandle(), ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
    }

    private static void kill(ProcessHandle process) throws InterruptedException, ExecutionException, TimeoutException {
        process.destroyForcibly();
        process.onExit().get(30, TimeUnit.SECONDS);
    }

    private int answered() throws IOException, SQLException {
        try (var server = EmbeddedServer.start(data);
                var connection = DriverManager.getConnection(server.url(), EmbeddedServer.USER, server.password());
                var rows = connection.createStatement().executeQuery("SELECT count(*) FROM answered")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
