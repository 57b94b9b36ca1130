package org.havn.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.havn.world.World;
import org.havn.world.WorldTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every screen's frame asks it: it must begin with the one that is asked about, not with all who are at an interview. */
@WorldTest
class AskedForFeedbackPlanTests {
    private static final int SOMEBODY = 20;

    private final JdbcClient jdbc;

    AskedForFeedbackPlanTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"member_id", "application_id"})
    void beginsWithTheOneThatIsAskedAbout(String column) {
        UUID one = column.equals("member_id")
                ? World.member(SOMEBODY + 1)
                : jdbc.sql("SELECT id FROM application ORDER BY id LIMIT 1")
                        .query(UUID.class)
                        .single();
        var plan = String.join(
                "\n",
                jdbc.sql("EXPLAIN SELECT * FROM asked_for_feedback WHERE " + column + " = :one")
                        .param("one", one)
                        .query(String.class)
                        .list());
        assertThat(plan)
                .contains("Append")
                .doesNotContainPattern("Seq Scan on (application|candidate|activity|stage)\\b");
    }
}
