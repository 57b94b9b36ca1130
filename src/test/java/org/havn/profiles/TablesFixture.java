package org.havn.profiles;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows every table of the house holds: what is stored shows, wherever it is. */
class TablesFixture {
    private final JdbcClient jdbc;

    TablesFixture(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counted when the listeners of what happened before are through. */
    Map<String, Long> rows() {
        await().until(() -> count("event_publication") == 0);
        var rows = new TreeMap<String, Long>();
        for (var table : jdbc.sql("""
                SELECT quote_ident(tablename)
                  FROM pg_tables
                 WHERE schemaname = 'public'
                """).query(String.class).list())
            rows.put(
                    table,
                    jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single());
        return rows;
    }

    private long count(String table) {
        return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    /** The same with so many more rows in one table. */
    static Map<String, Long> plus(Map<String, Long> rows, String table, long more) {
        var changed = new TreeMap<>(rows);
        changed.merge(table, more, Long::sum);
        return changed;
    }
}
