package org.havn.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For questions whose way through the indexes is the same whatever the values. PostgreSQL would plan them anew each time,
 * for it thinks that cheaper, and with many joins that takes ten times as long as the answer.
 */
@Component
public class PlannedOnce {
    private final JdbcClient jdbc;

    PlannedOnce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the present transaction ends. */
    public void untilCommit() {
        jdbc.sql("SET LOCAL plan_cache_mode = force_generic_plan").update();
    }
}
