package org.havn.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.havn.Havn;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pairing.PairingFixture;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second server on the same database, as behind a load balancer. */
@HavnTest
@Tag("UC-08")
class TwoProcessesTests {
    private static final Duration START = Duration.ofSeconds(90);

    private final OfficeFixture office;
    private final PairingFixture script;
    private final Notes notes;
    private final PairedBrowsers browsers;
    private final HikariDataSource database;
    private final HttpClient client = HttpClient.newHttpClient();
    private Process second;
    private int port;

    TwoProcessesTests(
            OfficeFixture office,
            PairingFixture script,
            Notes notes,
            PairedBrowsers browsers,
            HikariDataSource database) {
        this.office = office;
        this.script = script;
        this.notes = notes;
        this.browsers = browsers;
        this.database = database;
    }

    @AfterEach
    void stop() throws InterruptedException {
        client.shutdownNow();
        if (second != null && !second.destroyForcibly().waitFor(30, TimeUnit.SECONDS))
            throw new IllegalStateException("the second server did not end");
    }

    @Test
    void whatChangesInOneIsHeardInTheOther(@TempDir Path data) throws IOException, InterruptedException {
        start(data);
        office.integration(true);
        var rikke = office.recruiter("Rikke Dam");
        var astrid = office.candidate(rikke, "Astrid Holm");
        var token = script.pair(rikke, "test").access();
        var lines = listen(token);
        notes.write(rikke, astrid.id(), null, "Written in the first", NoteVisibility.TEAM);
        await().atMost(START)
                .untilAsserted(() -> assertThat(lines)
                        .contains("data:{\"candidateId\":\"" + astrid.id().value() + "\"}"));

        browsers.revoke(rikke, browsers.of(rikke).getFirst().id());
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(answer(token)).isEqualTo(401));
    }

    private void start(Path data) throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        second = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Havn.class.getName(),
                        "--server.port=" + port,
                        "--havn.data=" + data,
                        "--havn.database.url=" + database.getJdbcUrl(),
                        "--havn.database.user=" + (database.getUsername() == null ? "" : database.getUsername()),
                        "--havn.database.password=" + (database.getPassword() == null ? "" : database.getPassword()))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("second.log").toFile())
                .start();
        await().atMost(START).ignoreExceptions().until(() -> {
            var health = HttpRequest.newBuilder(at("/actuator/health")).build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        });
    }

    private List<String> listen(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at("/api/v1/changes"))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<Stream<String>> answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        var lines = new CopyOnWriteArrayList<String>();
        Thread.ofVirtual().start(() -> {
            try (var text = answer.body()) {
                text.forEach(lines::add);
            } catch (RuntimeException cut) {
                lines.add("(cut)");
            }
        });
        await().until(() -> !lines.isEmpty());
        return lines;
    }

    private int answer(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at("/api/v1/me"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
