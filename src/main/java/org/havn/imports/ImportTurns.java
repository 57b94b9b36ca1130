package org.havn.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.pools.PoolId;
import org.havn.shared.Refusal;
import org.havn.team.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which import is worked on and how far it is, each word of it in a transaction of its own, so that it is seen while the
 * work goes on. Work whose server died is taken up again by whoever comes next.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class ImportTurns {
    private static final Duration GIVEN_UP = Duration.ofMinutes(2);
    private static final Duration UNFINISHED_KEPT = Duration.ofDays(1);
    private static final Duration REPORT_KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ImportTurns(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** An import to work on. */
    record Turn(ImportId id, PoolId pool, MemberId member, String file, List<@Nullable ImportField> fields) {}

    /** The member, or their server, stopped it. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** The one that waits longest, or was left behind; from now on it is checked. */
    Optional<Turn> next() {
        var turn = jdbc.sql("""
                UPDATE import
                   SET state = 'CHECKING', rows_done = 0, beat_at = :now
                 WHERE id = (SELECT id
                               FROM import
                              WHERE state = 'WAITING'
                                 OR state IN ('CHECKING', 'ADDING') AND beat_at < :givenUp
                              ORDER BY created_at, id
                              LIMIT 1
                                FOR UPDATE SKIP LOCKED)
                RETURNING id, pool_id, member_id, file_name, fields
                """)
                .param("now", now())
                .param("givenUp", now().minus(GIVEN_UP))
                .query((row, number) -> new Turn(
                        new ImportId(row.getObject("id", UUID.class)),
                        new PoolId(row.getObject("pool_id", UUID.class)),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("file_name"),
                        fields((String[]) row.getArray("fields").getArray())))
                .optional();
        turn.ifPresent(this::changed);
        return turn;
    }

    byte[] content(Turn turn) {
        return jdbc.sql("SELECT content FROM import_content WHERE import_id = :id")
                .param("id", turn.id().value())
                .query(byte[].class)
                .optional()
                .orElseThrow(Stopped::new);
    }

    /** So many rows are through. Stops the work when it was cancelled, or went to somebody else. */
    void reached(Turn turn, ImportState state, int rows) {
        moved(
                turn,
                jdbc.sql("""
                UPDATE import
                   SET state = :state, rows_done = :rows, beat_at = :now
                 WHERE id = :id
                   AND state IN ('CHECKING', 'ADDING')
                """)
                        .param("id", turn.id().value())
                        .param("state", state.name())
                        .param("rows", rows)
                        .param("now", now())
                        .update());
    }

    /** Writes down what is wrong with rows. */
    void report(Turn turn, List<ImportProblem> problems) {
        if (problems.isEmpty()) return;
        jdbc.sql("""
                INSERT INTO import_problem (import_id, line, field, reason, value)
                SELECT :id, line, field, reason, value
                  FROM unnest(CAST(:lines AS integer[]), CAST(:fields AS text[]), CAST(:reasons AS text[]),
                              CAST(:values AS text[])) AS found (line, field, reason, value)
                ON CONFLICT DO NOTHING
                """)
                .param("id", turn.id().value())
                .param("lines", problems.stream().map(ImportProblem::line).toArray(Integer[]::new))
                .param(
                        "fields",
                        problems.stream().map(one -> one.field().name()).toArray(String[]::new))
                .param(
                        "reasons",
                        problems.stream().map(one -> one.reason().name()).toArray(String[]::new))
                .param("values", problems.stream().map(ImportProblem::value).toArray(String[]::new))
                .update();
    }

    int badRows(Turn turn) {
        return jdbc.sql("SELECT count(DISTINCT line) FROM import_problem WHERE import_id = :id")
                .param("id", turn.id().value())
                .query(Integer.class)
                .single();
    }

    /** Forgets what an earlier beginning of the same work found. */
    void begin(Turn turn) {
        jdbc.sql("DELETE FROM import_problem WHERE import_id = :id")
                .param("id", turn.id().value())
                .update();
    }

    void broken(Turn turn, int badRows) {
        over(turn, ImportState.BROKEN, badRows, null);
    }

    void failed(Turn turn, Refusal why) {
        over(turn, ImportState.FAILED, 0, why);
    }

    /** What came of it, within the transaction that added the people: both are there, or none. */
    @Transactional(propagation = Propagation.MANDATORY)
    void done(Turn turn, int added, int known, int inBefore, int repeated) {
        moved(
                turn,
                jdbc.sql("""
                UPDATE import
                   SET state = 'DONE', rows_done = rows_total, beat_at = :now, added = :added, known = :known, in_before = :inBefore,
                       repeated = :repeated
                 WHERE id = :id
                   AND state = 'ADDING'
                """)
                        .param("id", turn.id().value())
                        .param("now", now())
                        .param("added", added)
                        .param("known", known)
                        .param("inBefore", inBefore)
                        .param("repeated", repeated)
                        .update());
        forget(turn);
    }

    /** Files that nobody went on with, and old reports of who was brought, are personal data without a use. */
    void sweep() {
        jdbc.sql("UPDATE import SET state = 'CANCELLED' WHERE state = 'MAPPING' AND created_at < :before")
                .param("before", now().minus(UNFINISHED_KEPT))
                .update();
        jdbc.sql("""
                DELETE FROM import_content
                 WHERE import_id IN (SELECT id FROM import WHERE state IN ('DONE', 'BROKEN', 'FAILED', 'CANCELLED'))
                """).update();
        for (var table : List.of("import_problem", "import_person"))
            jdbc.sql(
                            "DELETE FROM " + table
                                    + " WHERE import_id IN (SELECT id FROM import WHERE created_at < :before AND state <> 'UNDOING')")
                    .param("before", now().minus(REPORT_KEPT))
                    .update();
    }

    private void over(Turn turn, ImportState state, int badRows, @Nullable Refusal why) {
        moved(
                turn,
                jdbc.sql("""
                UPDATE import
                   SET state = :state, bad_rows = :badRows, refusal = :refusal
                 WHERE id = :id
                   AND state IN ('CHECKING', 'ADDING')
                """)
                        .param("id", turn.id().value())
                        .param("state", state.name())
                        .param("badRows", badRows)
                        .param("refusal", why == null ? null : why.name())
                        .update());
        forget(turn);
    }

    private void forget(Turn turn) {
        jdbc.sql("DELETE FROM import_content WHERE import_id = :id")
                .param("id", turn.id().value())
                .update();
    }

    private void moved(Turn turn, int rows) {
        if (rows == 0) throw new Stopped();
        changed(turn);
    }

    private void changed(Turn turn) {
        events.publishEvent(new ImportChanged(turn.id(), turn.member()));
    }

    private static List<@Nullable ImportField> fields(String[] names) {
        var fields = new java.util.ArrayList<@Nullable ImportField>();
        for (var name : names) fields.add(ImportRows.field(name));
        return fields;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
