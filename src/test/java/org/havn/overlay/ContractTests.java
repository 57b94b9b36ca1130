package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.pairing.PairingFixture;
import org.havn.pairing.PairingFixture.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The API by example, replayed against the real server with the demo data; after each exchange all is as it was. */
@HavnTest
@TestPropertySource(properties = "havn.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("UC-03")
class ContractTests {
    /** What the exchanges write. */
    private static final List<String> TABLES = List.of(
            "candidate",
            "affiliation",
            "linkedin_identity",
            "capture",
            "page_capture",
            "capture_field",
            "candidate_fact",
            "export_answer",
            "application",
            "note",
            "note_history",
            "note_sent",
            "message",
            "feedback");

    private final PairingFixture script;
    private final OfficeFixture office;
    private final JdbcClient jdbc;
    private final Map<String, Tokens> tokens = new ConcurrentHashMap<>();
    private final Placeholders placeholders;
    private final Map<String, String> columns = new ConcurrentHashMap<>();
    private boolean written;

    ContractTests(PairingFixture script, OfficeFixture office, JdbcClient jdbc) {
        this.script = script;
        this.office = office;
        this.jdbc = jdbc;
        this.placeholders = new Placeholders(jdbc);
    }

    @BeforeAll
    void remember() {
        jdbc.sql("CREATE SCHEMA remembered").update();
        for (var table : TABLES) remember(table);
    }

    /** With the columns that can be written back: what the database makes itself, it makes again. */
    private void remember(String table) {
        jdbc.sql("CREATE TABLE remembered." + table + " AS TABLE " + table).update();
        columns.put(
                table, jdbc.sql("""
                        SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position)
                          FROM information_schema.columns
                         WHERE table_schema = 'public'
                           AND table_name = :table
                           AND is_generated = 'NEVER'
                        """).param("table", table).query(String.class).single());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exchanges")
    void isAsWritten(Exchange exchange) {
        exchange.after().forEach(this::happen);
        var answer = ask(exchange);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(exchange.status());
        var expected = exchange.json().at("/response/body");
        if (expected.isMissingNode()) assertThat(answer.body()).isEmpty();
        else placeholders.assertSame(expected, Exchange.JSON.readTree(answer.body()), "");
        if (exchange.status() >= 400)
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        if (exchange.json().at("/response/headers").has("ETag"))
            assertThat(answer.headers().firstValue("ETag")).isPresent();
    }

    static Stream<Exchange> exchanges() throws IOException {
        return Exchange.all();
    }

    @AfterEach
    void asBefore() {
        office.integration(true);
        if (!written) return;
        written = false;
        var sql = new StringBuilder("BEGIN; SET LOCAL session_replication_role = replica;");
        for (var table : TABLES)
            sql.append("DELETE FROM " + table + "; INSERT INTO " + table + " (" + columns.get(table) + ") SELECT "
                    + columns.get(table) + " FROM remembered." + table + ";");
        jdbc.sql(sql + "COMMIT").update();
    }

    private void happen(String before) {
        if (before.equals("(integration off)")) {
            // Paired while it was on.
            tokens("rikke");
            office.integration(false);
            return;
        }
        var exchange = Exchange.read(before);
        exchange.after().forEach(this::happen);
        ask(exchange).headers().firstValue("ETag").ifPresent(etag -> placeholders.etag(before, etag));
    }

    private HttpResponse<String> ask(Exchange exchange) {
        var json = exchange.json().get("request");
        written |=
                !exchange.method().equals("GET") && !json.get("path").asString().endsWith("/who");
        var request = HttpRequest.newBuilder(
                script.address(placeholders.fill(json.get("path").asString())));
        exchange.as()
                .ifPresent(who ->
                        request.header("Authorization", "Bearer " + tokens(who).access()));
        if (json.has("headers"))
            json.get("headers")
                    .propertyStream()
                    .forEach(header -> request.header(
                            header.getKey(), placeholders.fill(header.getValue().asString())));
        if (json.has("body")) request.header("Content-Type", "application/json");
        request.method(
                exchange.method(),
                json.has("body")
                        ? HttpRequest.BodyPublishers.ofString(placeholders.body(json.get("body")))
                        : HttpRequest.BodyPublishers.noBody());
        return script.send(request.build());
    }

    private Tokens tokens(String who) {
        return tokens.computeIfAbsent(who, account -> script.pair(account + "@havn.test", "havn-demo", "contract"));
    }
}
