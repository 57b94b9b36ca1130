package org.havn.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.pools.PoolId;
import org.havn.shared.Refusal;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports as they are kept; each is its member's alone. */
@Repository
class ImportRows {
    private static final String LISTING = """
            SELECT id, pool_id, file_name, headings, examples, fields, state, rows_total, rows_done, bad_rows, added, known,
                   in_before, repeated, removed, refusal, created_at,
                   state = 'DONE' AND EXISTS (SELECT FROM import_person WHERE import_id = import.id) AS undoable
              FROM import
            """;

    private final JdbcClient jdbc;

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            ImportId id,
            PoolId pool,
            MemberId by,
            String file,
            List<ImportListing.Column> columns,
            int rows,
            Instant now) {
        jdbc.sql("""
                INSERT INTO import (
                           id, pool_id, member_id, file_name, headings, examples, fields, state, rows_total, created_at, beat_at)
                VALUES (:id, :pool, :member, :file, :headings, :examples, :fields, 'MAPPING', :rows, :now, :now)
                """)
                .param("id", id.value())
                .param("pool", pool.value())
                .param("member", by.value())
                .param("file", file)
                .param(
                        "headings",
                        columns.stream().map(ImportListing.Column::heading).toArray(String[]::new))
                .param(
                        "examples",
                        columns.stream().map(ImportListing.Column::example).toArray(String[]::new))
                .param("fields", columns.stream().map(one -> name(one.field())).toArray(String[]::new))
                .param("rows", rows)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(ImportId id, byte[] content) {
        jdbc.sql("INSERT INTO import_content (import_id, content) VALUES (:id, :content)")
                .param("id", id.value())
                .param("content", content)
                .update();
    }

    Optional<ImportListing> find(MemberId by, ImportId id) {
        return jdbc.sql(LISTING + " WHERE id = :id AND member_id = :member")
                .param("id", id.value())
                .param("member", by.value())
                .query(ImportRows::row)
                .optional();
    }

    List<ImportListing> of(MemberId by, PoolId pool, int offset, int limit) {
        return jdbc.sql(LISTING + """
                 WHERE pool_id = :pool
                   AND member_id = :member
                 ORDER BY created_at DESC, id
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("pool", pool.value())
                .param("member", by.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(ImportRows::row)
                .list();
    }

    boolean start(ImportId id, List<@Nullable ImportField> fields, Instant now) {
        return jdbc.sql("""
                        UPDATE import
                           SET state = 'WAITING', fields = :fields, beat_at = :now
                         WHERE id = :id
                           AND state = 'MAPPING'
                        """)
                        .param("id", id.value())
                        .param("fields", fields.stream().map(ImportRows::name).toArray(String[]::new))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends one that is not over yet without having added anybody. */
    boolean cancel(ImportId id) {
        return jdbc.sql("""
                        UPDATE import
                           SET state = 'CANCELLED'
                         WHERE id = :id
                           AND state IN ('MAPPING', 'WAITING', 'CHECKING', 'ADDING')
                        """).param("id", id.value()).update() == 1;
    }

    boolean undo(ImportId id) {
        return jdbc.sql("UPDATE import SET state = 'UNDOING' WHERE id = :id AND state = 'DONE'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<ImportProblem> problems(ImportId id, int offset, int limit) {
        return jdbc.sql("""
                SELECT line, field, reason, value
                  FROM import_problem
                 WHERE import_id = :id
                 ORDER BY line, field, reason
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("id", id.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new ImportProblem(
                        row.getInt("line"),
                        ImportField.valueOf(row.getString("field")),
                        ImportProblem.Reason.valueOf(row.getString("reason")),
                        row.getString("value")))
                .list();
    }

    /** What the member said of these headings last: for each folded heading what it holds. */
    Optional<Remembered> remembered(MemberId by, String key) {
        return jdbc.sql("SELECT headings, fields FROM import_mapping WHERE member_id = :member AND key = :key")
                .param("member", by.value())
                .param("key", key)
                .query((row, number) -> new Remembered(texts(row, "headings"), texts(row, "fields")))
                .optional();
    }

    record Remembered(List<String> headings, List<String> fields) {
        @Nullable ImportField of(String foldedHeading) {
            var at = headings.indexOf(foldedHeading);
            return at < 0 ? null : field(fields.get(at));
        }
    }

    void remember(MemberId by, String key, List<String> folded, List<@Nullable ImportField> fields) {
        jdbc.sql("""
                INSERT INTO import_mapping (member_id, key, headings, fields)
                VALUES (:member, :key, :headings, :fields)
                ON CONFLICT (member_id, key)
                DO UPDATE SET headings = EXCLUDED.headings, fields = EXCLUDED.fields
                """)
                .param("member", by.value())
                .param("key", key)
                .param("headings", folded.toArray(String[]::new))
                .param("fields", fields.stream().map(ImportRows::name).toArray(String[]::new))
                .update();
    }

    static @Nullable ImportField field(String name) {
        return name.isEmpty() ? null : ImportField.valueOf(name);
    }

    private static String name(@Nullable ImportField field) {
        return field == null ? "" : field.name();
    }

    private static ImportListing row(ResultSet row, int number) throws SQLException {
        var headings = texts(row, "headings");
        var examples = texts(row, "examples");
        var fields = texts(row, "fields");
        var columns = new ArrayList<ImportListing.Column>();
        for (var at = 0; at < headings.size(); at++)
            columns.add(new ImportListing.Column(headings.get(at), examples.get(at), field(fields.get(at))));
        var refusal = row.getString("refusal");
        return new ImportListing(
                new ImportId(row.getObject("id", UUID.class)),
                new PoolId(row.getObject("pool_id", UUID.class)),
                row.getString("file_name"),
                List.copyOf(columns),
                ImportState.valueOf(row.getString("state")),
                row.getInt("rows_total"),
                row.getInt("rows_done"),
                row.getInt("bad_rows"),
                row.getInt("added"),
                row.getInt("known"),
                row.getInt("in_before"),
                row.getInt("repeated"),
                row.getInt("removed"),
                row.getBoolean("undoable"),
                refusal == null ? null : Refusal.valueOf(refusal),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
