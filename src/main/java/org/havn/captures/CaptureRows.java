package org.havn.captures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.reading.Profile;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The captured pages: each member's last of each candidate, and what was decided of every field in it. */
@Component
class CaptureRows {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaptureRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    enum Decision {
        OPEN,
        ACCEPTED,
        DISMISSED
    }

    record Row(Difference difference, Decision decision) {}

    void keep(Member by, CandidateId candidate, Captured captured) {
        jdbc.sql("DELETE FROM page_capture WHERE candidate_id = :candidate AND captured_by = :by")
                .param("candidate", candidate.value())
                .param("by", by.id().value())
                .update();
        jdbc.sql("""
                INSERT INTO page_capture (id, candidate_id, captured_by, captured_at, address, layout, profile)
                VALUES (:id, :candidate, :by, :at, :address, :layout, CAST(:profile AS jsonb))
                """)
                .param("id", captured.id().value())
                .param("candidate", candidate.value())
                .param("by", by.id().value())
                .param("at", captured.at().atOffset(ZoneOffset.UTC))
                .param("address", captured.address())
                .param("layout", captured.profile().layout())
                .param("profile", json.writeValueAsString(captured.profile()))
                .update();
        captured.differences()
                .forEach(difference -> jdbc.sql("""
                        INSERT INTO capture_field (capture_id, field, was, becomes)
                        VALUES (:capture, :field, :was, :becomes)
                        """)
                        .param("capture", captured.id().value())
                        .param("field", difference.field().name())
                        .param("was", difference.was().toArray(String[]::new))
                        .param("becomes", difference.becomes().toArray(String[]::new))
                        .update());
    }

    /** The fields of the member's own capture of this candidate; nothing of anybody else's. */
    Optional<List<Row>> fields(Member by, CandidateId candidate, CaptureId capture) {
        var own = jdbc.sql(
                        "SELECT id FROM page_capture WHERE id = :id AND candidate_id = :candidate AND captured_by = :by FOR UPDATE")
                .param("id", capture.value())
                .param("candidate", candidate.value())
                .param("by", by.id().value())
                .query(UUID.class)
                .optional();
        return own.map(id -> rows(new CaptureId(id)));
    }

    Optional<Captured> last(Member by, CandidateId candidate) {
        return jdbc.sql("""
                SELECT id, address, captured_at, profile::text AS profile
                  FROM page_capture
                 WHERE candidate_id = :candidate
                   AND captured_by = :by
                 ORDER BY id DESC
                 LIMIT 1
                """)
                .param("candidate", candidate.value())
                .param("by", by.id().value())
                .query((row, number) -> {
                    var id = new CaptureId(row.getObject("id", UUID.class));
                    return new Captured(
                            id,
                            row.getString("address"),
                            row.getObject("captured_at", OffsetDateTime.class).toInstant(),
                            open(rows(id)),
                            json.readValue(row.getString("profile"), Profile.class));
                })
                .optional();
    }

    void decide(CaptureId capture, List<ProfileField> fields, Decision decision) {
        jdbc.sql("UPDATE capture_field SET decision = :decision WHERE capture_id = :capture AND field = ANY (:fields)")
                .param("decision", decision.name())
                .param("capture", capture.value())
                .param("fields", fields.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    static List<Difference> open(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.decision() == Decision.OPEN)
                .map(Row::difference)
                .toList();
    }

    private List<Row> rows(CaptureId capture) {
        return jdbc
                .sql("SELECT field, was, becomes, decision FROM capture_field WHERE capture_id = :capture")
                .param("capture", capture.value())
                .query((row, number) -> new Row(
                        new Difference(
                                ProfileField.valueOf(row.getString("field")),
                                List.of((String[]) row.getArray("was").getArray()),
                                List.of((String[]) row.getArray("becomes").getArray())),
                        Decision.valueOf(row.getString("decision"))))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(row -> row.difference().field()))
                .toList();
    }

    /** A page of the future was captured by a clock that goes wrong; it was captured by now. */
    static Instant moment(Instant captured, Instant now) {
        return captured.isAfter(now) || captured.isBefore(Instant.EPOCH) ? now : captured;
    }
}
