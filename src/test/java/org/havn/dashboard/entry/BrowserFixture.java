package org.havn.dashboard.entry;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.havn.OfficeFixture;
import org.havn.team.Member;

/** A browser with cookies of its own, over real HTTP; it follows no redirect by itself. */
final class BrowserFixture {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    BrowserFixture(int port) {
        this.port = port;
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server() + path))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Signs in and says where that leads. */
    String signIn(Member member) throws IOException, InterruptedException {
        return signIn(member, "");
    }

    String signIn(Member member, String query) throws IOException, InterruptedException {
        var form = "username=" + URLEncoder.encode(member.email().value(), StandardCharsets.UTF_8) + "&password="
                + OfficeFixture.PASSWORD;
        var request = HttpRequest.newBuilder(URI.create(server() + "/login" + query))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return location(http.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    /** Sends a path just as it is written, to a server called so, and keeps the session. */
    void openRaw(String path, String host) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nConnection: close\r\n\r\n"
                            .formatted(path, host)
                            .getBytes(StandardCharsets.ISO_8859_1));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            answer.lines()
                    .filter(line -> line.regionMatches(true, 0, "set-cookie:", 0, 11))
                    .flatMap(line -> HttpCookie.parse(line).stream())
                    .forEach(cookie -> {
                        cookie.setPath("/");
                        cookies.getCookieStore().add(URI.create(server()), cookie);
                    });
        }
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    int port() {
        return port;
    }

    String server() {
        return "http://localhost:" + port;
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("location").orElse("nowhere");
    }
}
