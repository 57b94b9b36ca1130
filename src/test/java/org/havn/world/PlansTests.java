package org.havn.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who look at plans must see the bad ones. */
@WorldTest
class PlansTests {
    private final Plans plans;
    private final JdbcClient jdbc;

    PlansTests(Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    @Test
    void seesALargeTableReadFromEndToEnd() {
        assertThatThrownBy(() -> plans.areLean(() -> jdbc.sql("SELECT count(*) FROM note WHERE version = :version")
                        .param("version", 7)
                        .query(Integer.class)
                        .single()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("reads all of note");
    }

    @Test
    void seesASortThatSpills() {
        assertThatThrownBy(() -> plans.areLean(() -> jdbc.sql(
                                "SELECT md5(n::text) AS word FROM generate_series(1, 900000) AS n ORDER BY word OFFSET 899999")
                        .query(String.class)
                        .list()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sorts on the disk");
    }

    @Test
    void letsAKeyBeLookedUp() {
        assertThatCode(() -> plans.areLean(() -> one(World.candidate(1)))).doesNotThrowAnyException();
        assertThat(plans.of(() -> one(World.candidate(2))))
                .singleElement()
                .matches(plan -> plan.reads("candidate_pkey"));
    }

    private String one(UUID id) {
        return jdbc.sql("SELECT name FROM candidate WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
