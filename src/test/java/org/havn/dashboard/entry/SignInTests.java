package org.havn.dashboard.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HavnTest
class SignInTests {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final OfficeFixture office;
    private final String server;

    SignInTests(OfficeFixture office, @LocalServerPort int port) {
        this.office = office;
        this.server = "http://localhost:" + port;
    }

    @Test
    void theRightPasswordOpensTheHouse() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        assertThat(signIn(rikke.email().value(), OfficeFixture.PASSWORD)).endsWith("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountLookTheSame() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        assertThat(signIn(rikke.email().value(), "wrong")).endsWith("/login?wrong");
        assertThat(signIn("nobody@office.test", "wrong")).endsWith("/login?wrong");
        assertThat(signIn("not an address", "wrong")).endsWith("/login?wrong");
    }

    @Test
    void whoGuessesOnHasToWaitEvenWithTheRightPassword() throws Exception {
        var rikke = office.recruiter("Rikke Dam").email().value();
        for (var guess = 0; guess < SignInAttempts.ALLOWED; guess++) signIn(rikke, "guess " + guess);
        assertThat(signIn(rikke, OfficeFixture.PASSWORD)).endsWith("/login?wait");
        var lars = office.recruiter("Lars Krogh").email().value();
        assertThat(signIn(lars, OfficeFixture.PASSWORD)).endsWith("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/styles/havn.css", "/styles/tokens.css", "/icons/havn.svg", "/aura/aura.css"})
    void theLooksNeedNoSignIn(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/jobs", "/jobs/new", "/jobs/HAVN-1/team"})
    void everyScreenNeedsOne(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    @Test
    void theFirstBytesSpeakTheBrowsersLanguage() throws Exception {
        var danish = HttpRequest.newBuilder(URI.create(server + "/login"))
                .header("Accept-Language", "da-DK,da;q=0.9,en;q=0.5")
                .build();
        assertThat(browser.send(danish, HttpResponse.BodyHandlers.ofString()).body())
                .contains("lang=\"da\"");
        assertThat(get("/login").body()).contains("lang=\"en\"");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(server + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String signIn(String email, String password) throws IOException, InterruptedException {
        var form = "username=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(server + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("location")
                .orElse("nowhere");
    }
}
