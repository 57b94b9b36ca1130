package org.havn.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fills a migrated database with an invented office of many years. What was there before stays: where the demo office
 * is, its recruiters hire for the world's jobs, too, and its password is everybody's.
 */
public final class World {
    /** Everything lies before it, so that a world made on another day has the same distances. */
    private static final Duration GROUND = Duration.ofDays(1);

    private World() {}

    /** The invented member of this number; 0 administers and recruits, 1 recruits for the largest job or many others. */
    public static UUID member(int number) {
        return Ids.of(Ids.Kind.MEMBER, number);
    }

    /** The job of this number; 0 has the most people. */
    public static UUID job(int number) {
        return Ids.of(Ids.Kind.JOB, number);
    }

    public static UUID candidate(int number) {
        return Ids.of(Ids.Kind.CANDIDATE, number);
    }

    public static UUID pool(int number) {
        return Ids.of(Ids.Kind.POOL, number);
    }

    /** In one transaction, as a superuser, for keys and triggers are not asked while copying. */
    public static void fill(Connection to, WorldSize size) throws SQLException {
        to.setAutoCommit(false);
        execute(to, "SET LOCAL session_replication_role = replica");
        execute(to, "SET LOCAL maintenance_work_mem = '512MB'");
        var indexes = dropIndexes(to);
        var now = Instant.parse(text(to, "SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T00:00:00Z\"')"))
                .minus(GROUND);
        var office = new Office(
                size, now, Integer.parseInt(text(to, "SELECT coalesce(max(number), 0) + 1 FROM job")), guests(to));
        office.write(to, passwordHash(to));
        new People(size, office, now).write(to);
        new Hiring(size, office, now).write(to);
        new Writings(size, office, now).write(to);
        var ofWords = indexes.stream()
                .filter(index -> index.contains("candidate_words"))
                .toList();
        for (var index : indexes) if (!ofWords.contains(index)) execute(to, index);
        // What triggers would have written.
        execute(
                to,
                "INSERT INTO candidate_words SELECT candidate_id, words FROM candidate_said ON CONFLICT DO NOTHING");
        for (var index : ofWords) execute(to, index);
        execute(to, "SELECT setval('job_number', (SELECT max(number) FROM job))");
        to.commit();
        to.setAutoCommit(true);
        execute(to, "VACUUM ANALYZE");
    }

    /** Those that no constraint needs; they are made again when the rows are there, which is much quicker. */
    private static List<String> dropIndexes(Connection to) throws SQLException {
        var definitions = new ArrayList<String>();
        try (var statement = to.createStatement();
                var found = statement.executeQuery("""
                        SELECT index.relname AS name, pg_get_indexdef(index.oid) AS definition
                          FROM pg_index
                          JOIN pg_class index ON index.oid = indexrelid
                          JOIN pg_class held ON held.oid = indrelid
                         WHERE index.relnamespace = current_schema()::regnamespace
                           AND held.relname IN ('candidate', 'affiliation', 'candidate_fact', 'linkedin_identity',
                                                'application', 'history_entry', 'note', 'feedback', 'message',
                                                'pool_entry', 'candidate_words')
                           AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = index.oid)
                        """)) {
            while (found.next()) {
                definitions.add(found.getString("definition"));
                execute(to, "DROP INDEX " + found.getString("name"));
            }
        }
        return definitions;
    }

    private static List<UUID> guests(Connection to) throws SQLException {
        var guests = new ArrayList<UUID>();
        try (var statement = to.createStatement();
                var found = statement.executeQuery("SELECT id FROM member WHERE email = 'rikke@havn.test'")) {
            while (found.next()) guests.add(found.getObject("id", UUID.class));
        }
        return guests;
    }

    private static @Nullable String passwordHash(Connection to) throws SQLException {
        try (var statement = to.createStatement();
                var found = statement.executeQuery(
                        "SELECT hash FROM member_password JOIN member ON id = member_id WHERE email = 'rikke@havn.test'")) {
            return found.next() ? found.getString("hash") : null;
        }
    }

    private static String text(Connection to, String sql) throws SQLException {
        try (var statement = to.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private static void execute(Connection to, String sql) throws SQLException {
        try (var statement = to.createStatement()) {
            statement.execute(sql);
        }
    }
}
