package org.havn.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What stands between angle brackets in the API by example: filled in for a request, compared by kind in an answer. */
final class Placeholders {
    private static final Pattern HOLE =
            Pattern.compile("<(candidate|job|application|email|pool|capture|message):([^>]+)>");

    private final JdbcClient jdbc;
    private final Map<String, String> etags = new HashMap<>();

    Placeholders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void etag(String exchange, String value) {
        etags.put(exchange, value);
    }

    String fill(String text) {
        if (text.startsWith("<etag of ")) return etags.get(text.substring("<etag of ".length(), text.length() - 1));
        return HOLE.matcher(text).replaceAll(hole -> switch (hole.group(1)) {
            case "candidate" ->
                id("SELECT id FROM candidate WHERE name = ? ORDER BY created_at LIMIT 1", hole.group(2));
            case "email" ->
                jdbc.sql("SELECT email FROM candidate WHERE name = ? ORDER BY created_at LIMIT 1")
                        .param(hole.group(2))
                        .query(String.class)
                        .single();
            case "pool" -> id("SELECT id FROM pool WHERE name = ?", hole.group(2));
            case "capture" ->
                id(
                        "SELECT page_capture.id FROM page_capture JOIN candidate ON candidate.id = candidate_id WHERE name = ? LIMIT 1",
                        hole.group(2));
            case "message" ->
                id(
                        "SELECT message.id FROM message JOIN candidate ON candidate.id = candidate_id WHERE name = ? LIMIT 1",
                        hole.group(2));
            case "job" -> job(hole.group(2));
            default -> application(hole.group(2));
        });
    }

    String body(JsonNode body) {
        if (!body.isString()) return sized(fill(body.toString()));
        var text = body.asString();
        if (text.startsWith("<raw>")) return text.substring("<raw>".length());
        if (text.equals("<101 people>")) {
            var people = Exchange.JSON.createObjectNode();
            var list = people.putArray("people");
            for (var number = 0; number < 101; number++)
                list.addObject().put("ref", "" + number).putArray("ids").add("in:nobody-" + number);
            return people.toString();
        }
        throw new AssertionError("no such body: " + text);
    }

    void assertSame(JsonNode expected, JsonNode actual, String at) {
        if (expected.isString() && expected.asString().startsWith("<")) {
            assertKind(expected.asString(), actual, at);
        } else if (expected.isObject()) {
            assertThat(actual.isObject()).as(at + " is an object").isTrue();
            expected.propertyStream().forEach(field -> assertField(field.getKey(), field.getValue(), actual, at));
            for (var name : actual.propertyNames())
                if (!at.isEmpty() || !name.equals("type"))
                    assertThat(expected.has(name))
                            .as(at + "/" + name + " is expected")
                            .isTrue();
        } else if (expected.isArray()) {
            assertThat(actual.isArray()).as(at + " is a list").isTrue();
            // The demo process has more steps than the example prints.
            if (at.endsWith("/progress")) return;
            assertThat(actual.size()).as(at + " " + actual).isEqualTo(expected.size());
            for (var place = 0; place < expected.size(); place++)
                assertSame(expected.get(place), actual.get(place), at + "/" + place);
        } else {
            assertThat(actual).as(at).isEqualTo(expected);
        }
    }

    private void assertField(String name, JsonNode expected, JsonNode in, String at) {
        var optional = expected.isString() && expected.asString().endsWith("?>");
        if (optional && !in.has(name)) return;
        assertThat(in.has(name)).as(at + "/" + name + " is there").isTrue();
        assertSame(expected, in.get(name), at + "/" + name);
    }

    private void assertKind(String kind, JsonNode actual, String at) {
        switch (kind.replace("?>", ">")) {
            case "<uuid>" ->
                assertThat(UUID.fromString(actual.asString())).as(at).isNotNull();
            case "<instant>" ->
                assertThat(Instant.parse(actual.asString())).as(at).isNotNull();
            case "<url>" ->
                assertThat(URI.create(actual.asString()).isAbsolute()).as(at).isTrue();
            case "<text>" -> assertThat(actual.asString()).as(at).isNotBlank();
            case "<language>" -> assertThat(actual.asString()).as(at).isIn("en", "da");
            case "<object>" -> assertThat(actual.isObject()).as(at).isTrue();
            default -> assertThat(actual.asString()).as(at).isEqualTo(fill(kind));
        }
    }

    private String job(String number) {
        return id("SELECT id FROM job WHERE number = ?", Integer.parseInt(number.replace("HAVN-", "")));
    }

    private String application(String who) {
        var at = who.split("@");
        return jdbc.sql("""
                SELECT application.id
                  FROM application
                  JOIN candidate ON candidate.id = candidate_id
                  JOIN job ON job.id = job_id
                 WHERE candidate.name = ?
                   AND job.number = ?
                """)
                .param(at[0])
                .param(Integer.parseInt(at[1].replace("HAVN-", "")))
                .query(UUID.class)
                .single()
                .toString();
    }

    private String id(String sql, Object key) {
        return jdbc.sql(sql).param(key).query(UUID.class).single().toString();
    }

    private static String sized(String text) {
        return Pattern.compile("<([0-9]+) characters>")
                .matcher(text)
                .replaceAll(size -> "x".repeat(Integer.parseInt(size.group(1))));
    }
}
