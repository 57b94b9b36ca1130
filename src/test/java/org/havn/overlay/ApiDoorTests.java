package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.overlay.ApiFixture.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.overlay.ApiFixture.Api;
import org.havn.pairing.PairingFixture;
import org.havn.team.Member;
import org.havn.team.PairedBrowsers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-03")
class ApiDoorTests {
    private static final String WHO = "/api/v1/who";

    private final ApiFixture calls;
    private final OfficeFixture office;
    private final PairedBrowsers browsers;
    private final JdbcClient jdbc;
    private Member rikke;
    private Api api;

    ApiDoorTests(PairingFixture script, OfficeFixture office, PairedBrowsers browsers, JdbcClient jdbc) {
        this.calls = new ApiFixture(script);
        this.office = office;
        this.browsers = browsers;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aRecruiter() {
        office.integration(true);
        rikke = office.recruiter("Rikke Dam");
        api = calls.as(rikke);
    }

    @AfterEach
    void theIntegrationIsOn() {
        office.integration(true);
    }

    @Test
    void everyErrorIsAProblemWithACode() {
        assertProblem(api.get("/api/v1/nothing-here"), 404, "not-found");
        assertProblem(api.get("/api/"), 404, "not-found");
        assertProblem(api.post("/api/v1/me", "{}"), 405, "method-not-allowed");
        assertProblem(api.get("/api/v1/candidates/not-an-id/card"), 404, "not-found");
        assertProblem(api.post(WHO, ""), 400, "malformed");
        assertProblem(api.post(WHO, "{\"people\":[{"), 400, "malformed");
        assertProblem(api.post(WHO, "[]"), 400, "malformed");
        assertProblem(api.post(WHO, "{\"people\":[null]}"), 400, "malformed");
        assertProblem(api.post(WHO, "{\"people\":\"all\"}"), 400, "malformed");
        assertProblem(api.post(WHO, "null"), 400, "malformed");
        var token = "Bearer " + api.tokens().access();
        assertProblem(
                calls.send("POST", WHO, "people", "Authorization", token, "Content-Type", "text/plain"),
                415,
                "json-only");
    }

    @Test
    void aHundredPeopleAreAnsweredAndOneMoreAreTooMany() {
        assertThat(json(api.post(WHO, people(100))).get("people").size()).isEqualTo(100);
        assertProblem(api.post(WHO, people(101)), 400, "too-many");
    }

    @Test
    void aBodyPastItsCapIsNotReadWhateverItsLengthClaims() {
        var large = "{\"people\":[{\"ref\":\"" + "x".repeat(300_000) + "\"}]}";
        assertProblem(api.post(WHO, large), 413, "too-large");
        assertProblem(chunked(large), 413, "too-large");
        var page = "{\"jobId\":\"" + office.activeJob(rikke).id().value()
                + "\",\"person\":{\"ids\":[\"in:somebody\"]},\"page\":{\"capturedAt\":\"2026-11-22T20:00:00Z\",\"html\":\"";
        var html = page + "x".repeat(2 * 1024 * 1024 + 1) + "\"}}";
        assertProblem(api.post("/api/v1/exports", html, "Idempotency-Key", "large-one"), 413, "too-large");
        assertProblem(
                api.post("/api/v1/exports", page + "x".repeat(5_000_000) + "\"}}", "Idempotency-Key", "huge-one"),
                413,
                "too-large");
    }

    @Test
    void withoutALivingTokenNothingIsAnswered() {
        assertProblem(calls.send("GET", "/api/v1/me", ""), 401, "unauthorized");
        assertProblem(calls.send("GET", "/api/v1/nothing-here", ""), 401, "unauthorized");
        assertProblem(calls.send("GET", "/api/v1/me", "", "Authorization", "Bearer a.b.c"), 401, "unauthorized");
        assertProblem(calls.send("GET", "/api/v1/me", "", "Authorization", "Basic cjpy"), 401, "unauthorized");

        browsers.revoke(rikke, browsers.of(rikke).getFirst().id());
        var dead = api.get("/api/v1/me");
        assertProblem(dead, 401, "unauthorized");
        assertThat(dead.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aForeignSignatureIsNoToken() {
        var parts = api.tokens().access().split("\\.");
        var unsigned = "eyJhbGciOiJub25lIn0." + parts[1] + ".";
        assertProblem(calls.send("GET", "/api/v1/me", "", "Authorization", "Bearer " + unsigned), 401, "unauthorized");
        var other = calls.as(office.recruiter("Lars")).tokens().access().split("\\.");
        var mixed = parts[0] + "." + parts[1] + "." + other[2];
        assertProblem(calls.send("GET", "/api/v1/me", "", "Authorization", "Bearer " + mixed), 401, "unauthorized");
    }

    @Test
    void aMemberWhoLeftIsOutAtOnce() {
        office.deactivate(rikke);
        assertProblem(api.get("/api/v1/me"), 401, "unauthorized");
    }

    @Test
    void whileTheIntegrationIsOffEveryCallSaysSo() {
        office.integration(false);
        for (var path : List.of("/api/v1/me", "/api/v1/jobs", "/api/v1/changes", "/api/v1/nothing-here"))
            assertProblem(api.get(path), 403, "integration-off");
        assertProblem(api.post(WHO, people(1)), 403, "integration-off");
    }

    @Test
    void theExtensionAndNobodyElseMayCallAcrossOrigins() {
        for (var path : List.of("/api/v1/who", "/api/v1/candidates/x/link")) {
            assertThat(preflight(path, "moz-extension://5f1c7ad2-0000-4000-8000-000000000000"))
                    .isEqualTo(200);
            assertThat(preflight(path, "https://www.linkedin.com")).isEqualTo(403);
        }
        var answer = api.get("/api/v1/me", "Origin", "moz-extension://5f1c7ad2-0000-4000-8000-000000000000");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("moz-extension://5f1c7ad2-0000-4000-8000-000000000000");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertProblem(api.get("/api/v1/me", "Origin", "https://elsewhere.test"), 403, "origin-not-allowed");
    }

    @Test
    void noSessionIsBegunAndNoAnswerIsKept() {
        var answer = api.get("/api/v1/me");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void theDescriptionOfTheApiIsOpenAndNamesItsCalls() {
        var described = json(calls.send("GET", "/v3/api-docs", "")).get("paths");
        assertThat(described.get("/api/v1/me").get("get").has("parameters")).isFalse();
        assertThat(described.propertyNames())
                .contains("/api/v1/me", "/api/v1/who", "/api/v1/exports", "/api/v1/candidates/{candidate}/card")
                .doesNotContain("/error");
    }

    private HttpResponse<String> chunked(String body) {
        return api.script()
                .send(java.net.http.HttpRequest.newBuilder(api.script().address(WHO))
                        .header("Authorization", "Bearer " + api.tokens().access())
                        .header("Content-Type", "application/json")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                                () -> new java.io.ByteArrayInputStream(
                                        body.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                        .build());
    }

    private int preflight(String path, String origin) {
        return calls.send(
                        "OPTIONS",
                        path,
                        "",
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "PUT",
                        "Access-Control-Request-Headers",
                        "authorization,content-type,idempotency-key,if-none-match")
                .statusCode();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("code").asString()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.");
    }

    private static String people(int count) {
        var people = new StringBuilder("{\"people\":[");
        for (var number = 0; number < count; number++)
            people.append(number == 0 ? "" : ",")
                    .append("{\"ref\":\"r\",\"ids\":[\"in:nobody-")
                    .append(number)
                    .append("\"]}");
        return people + "]}";
    }
}
