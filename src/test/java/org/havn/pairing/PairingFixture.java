package org.havn.pairing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.havn.OfficeFixture;
import org.havn.team.Member;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A script that pairs itself as the extension does: signs in, consents, exchanges the code, refreshes, hands back. */
@TestComponent
public class PairingFixture {
    static final String REDIRECT = "http://127.0.0.1:49152/callback";
    static final String CLIENT = "havn-extension";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Environment environment;

    PairingFixture(Environment environment) {
        this.environment = environment;
    }

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }

    /** The whole walk with a member's name and the office's password. */
    public Tokens pair(Member member, String browserName) {
        return pair(member.email().value(), OfficeFixture.PASSWORD, browserName);
    }

    public Tokens pair(String email, String password, String browserName) {
        return Tokens.in(exchange(walk(email, password, REDIRECT), browserName));
    }

    /** Up to the code: sign-in, consent, redirect. */
    Code walk(String email, String password, String redirect) {
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        var ask = authorize(redirect, challenge(verifier));
        var toLogin = send(browser, page(ask));
        var signedIn = location(send(browser, form("/login", Map.of("username", email, "password", password))));
        var toConsent = location(send(browser, page(signedIn.substring(signedIn.indexOf("/oauth2/")))));
        var answer = send(
                browser,
                form(
                        "/oauth2/authorize",
                        Map.of("client_id", CLIENT, "state", query(toConsent).get("state"), "scope", "overlay")));
        var back = location(answer);
        return new Code(location(toLogin), toConsent, back, query(back).getOrDefault("code", ""), verifier, redirect);
    }

    HttpResponse<String> exchange(Code code, String browserName) {
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", CLIENT);
        form.put("code", code.code());
        form.put("redirect_uri", code.redirect());
        form.put("code_verifier", code.verifier());
        if (!browserName.isEmpty()) form.put("browser_name", browserName);
        return send(HttpClient.newHttpClient(), form("/oauth2/token", form));
    }

    HttpResponse<String> refresh(String refreshToken) {
        return send(
                HttpClient.newHttpClient(),
                form(
                        "/oauth2/token",
                        Map.of("grant_type", "refresh_token", "client_id", CLIENT, "refresh_token", refreshToken)));
    }

    public HttpResponse<String> handBack(String token) {
        return send(HttpClient.newHttpClient(), form("/oauth2/revoke", Map.of("client_id", CLIENT, "token", token)));
    }

    public HttpResponse<String> send(HttpRequest request) {
        return send(HttpClient.newHttpClient(), request);
    }

    HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    String authorize(String redirect, String challenge) {
        return "/oauth2/authorize?"
                + encoded(Map.of(
                        "response_type", "code",
                        "client_id", CLIENT,
                        "scope", "overlay",
                        "state", "from-the-script",
                        "redirect_uri", redirect,
                        "code_challenge", challenge,
                        "code_challenge_method", "S256"));
    }

    HttpRequest page(String path) {
        return HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html")
                .build();
    }

    HttpRequest form(String path, Map<String, String> fields) {
        return HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html,application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build();
    }

    static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(TokenHash.of(verifier));
    }

    static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(response.statusCode() + " " + response.body()));
    }

    static Map<String, String> query(String address) {
        var query = address.substring(address.indexOf('?') + 1);
        return java.util.Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    record Code(String toLogin, String toConsent, String back, String code, String verifier, String redirect) {}

    /** What the token endpoint gave. */
    public record Tokens(String access, String refresh, long seconds) {
        static Tokens in(HttpResponse<String> response) {
            if (response.statusCode() != 200) throw new AssertionError(response.statusCode() + " " + response.body());
            JsonNode json = JSON.readTree(response.body());
            return new Tokens(
                    json.get("access_token").asString(),
                    json.get("refresh_token").asString(),
                    json.get("expires_in").asLong());
        }
    }
}
