package org.havn;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small OpenID Connect provider that behaves as LinkedIn's does: authorization code, secret in the body, signed id
 * tokens, no nonce; and «invalid_client» for whoever sends a code verifier beside the secret.
 */
public final class LinkedInFixture implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    public static final String CLIENT = "havn-at-linkedin";

    private static final String SECRET = "a-secret-of-the-test";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final RSAKey KEY = key();
    private static final RSAKey FOREIGN_KEY = key();
    private static final Map<String, Person> CODES = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = started();

    /** Who says yes at LinkedIn; {@code spoil} changes the token before it is signed, {@code foreign} signs with another key. */
    public record Person(
            String name, String email, boolean verified, UnaryOperator<JWTClaimsSet.Builder> spoil, boolean foreign) {
        public Person(String name, String email, boolean verified) {
            this(name, email, verified, UnaryOperator.identity(), false);
        }
    }

    private record Pending(Person person, String redirect) {}

    private static final Map<String, Pending> PENDING = new ConcurrentHashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "havn.linkedin.client-id=" + CLIENT,
                        "havn.linkedin.client-secret=" + SECRET,
                        "havn.linkedin.issuer=" + issuer())
                .applyTo(context);
    }

    public static String issuer() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /** The person says yes on LinkedIn's page to what was asked; gives the code that goes back. */
    public static String saysYes(Person person, Map<String, String> asked) {
        var code = UUID.randomUUID().toString();
        PENDING.put(code, new Pending(person, asked.getOrDefault("redirect_uri", "")));
        return code;
    }

    private static HttpServer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", LinkedInFixture::configuration);
            server.createContext("/jwks", exchange -> answer(exchange, 200, new JWKSet(KEY.toPublicJWK()).toString()));
            server.createContext("/token", LinkedInFixture::token);
            server.createContext("/userinfo", LinkedInFixture::userinfo);
            server.start();
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void configuration(HttpExchange exchange) throws IOException {
        var at = issuer();
        answer(
                exchange,
                200,
                JSON.writeValueAsString(Map.of(
                        "issuer",
                        at,
                        "authorization_endpoint",
                        at + "/authorization",
                        "token_endpoint",
                        at + "/token",
                        "userinfo_endpoint",
                        at + "/userinfo",
                        "jwks_uri",
                        at + "/jwks",
                        "response_types_supported",
                        new String[] {"code"},
                        "subject_types_supported",
                        new String[] {"pairwise"},
                        "id_token_signing_alg_values_supported",
                        new String[] {"RS256"})));
    }

    private static void token(HttpExchange exchange) throws IOException {
        var asked = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!CLIENT.equals(asked.get("client_id"))
                || !SECRET.equals(asked.get("client_secret"))
                || asked.containsKey("code_verifier")) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        var pending = PENDING.remove(asked.getOrDefault("code", ""));
        if (pending == null || !pending.redirect().equals(asked.get("redirect_uri"))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var access = UUID.randomUUID().toString();
        CODES.put(access, pending.person());
        answer(
                exchange,
                200,
                JSON.writeValueAsString(Map.of(
                        "access_token",
                        access,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "scope",
                        "openid profile email",
                        "id_token",
                        idToken(pending.person()))));
    }

    private static void userinfo(HttpExchange exchange) throws IOException {
        var bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        var person = CODES.remove(bearer.replace("Bearer ", ""));
        if (person == null) answer(exchange, 401, "{}");
        else
            answer(
                    exchange,
                    200,
                    JSON.writeValueAsString(Map.of(
                            "sub", subject(person),
                            "name", person.name(),
                            "email", person.email(),
                            "email_verified", person.verified())));
    }

    private static String idToken(Person person) {
        var now = Instant.now();
        var claims = person.spoil()
                .apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(subject(person))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60)))
                        .claim("name", person.name())
                        .claim("email", person.email())
                        .claim("email_verified", person.verified()))
                .build();
        var jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims);
        try {
            jwt.sign(new RSASSASigner(person.foreign() ? FOREIGN_KEY : KEY));
            return jwt.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String subject(Person person) {
        return UUID.nameUUIDFromBytes(person.email().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Name and value pairs of an address or a form. */
    public static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("linkedin").generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
