package org.havn.proxy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody whose browser speaks to the server with headers such as a proxy adds; cookies are kept by hand. */
class CallFixture {
    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private final Map<String, String> headers;
    private String cookie = "";

    CallFixture(int port, Map<String, String> headers) {
        this.server = "http://127.0.0.1:" + port;
        this.headers = headers;
    }

    /** Through a proxy that ends TLS for {@code havn.test}. */
    static CallFixture through(int port, String forwardedFor) {
        return new CallFixture(
                port,
                Map.of(
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "havn.test",
                        "X-Forwarded-For", forwardedFor));
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Where signing in leads to. */
    String signIn(String email, String password) {
        return location(post("/login", Map.of("username", email, "password", password)));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceAll(";.*", ""));
            return answer;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
