package org.havn.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Has PostgreSQL explain what a room really asks it: {@code plans.areLean(() -> candidates.search(…))}. Each statement
 * is explained on its own connection, with its own parameters, a moment before it runs.
 */
public class Plans implements BeanPostProcessor {
    /** A table of so many rows is never read from end to end. */
    private static final int LARGE = 3_000;

    private static final Pattern READS =
            Pattern.compile("(?is)\\s*(SELECT|WITH)\\b(?!.*\\bFOR\\s+(NO KEY )?UPDATE\\b).*");

    private final ThreadLocal<@Nullable List<Plan>> heard = new ThreadLocal<>();
    private final Set<String> large = new TreeSet<>();

    /** Runs the action and says how each of its statements was planned. */
    public List<Plan> of(Runnable action) {
        var plans = new ArrayList<Plan>();
        heard.set(plans);
        try {
            action.run();
        } finally {
            heard.remove();
        }
        return plans;
    }

    /** Fails where a statement of the action reads a large table from end to end, save those named, or sorts on the disk. */
    public void areLean(Runnable action, String... neededWhole) {
        var plans = of(action);
        var spared = new TreeSet<>(large);
        spared.removeAll(List.of(neededWhole));
        assertThat(plans).as("statements asked").isNotEmpty();
        assertThat(plans)
                .allSatisfy(plan -> assertThat(plan.complaints(spared))
                        .as("%s%n%s", plan.sql(), plan.text())
                        .isEmpty());
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? Overhearing.of(source, this) : bean;
    }

    boolean listening() {
        return heard.get() != null;
    }

    /** Explains the statement; one that reads is run for it, one that writes only planned. */
    void hear(Connection connection, String sql, Overhearing.Parameters parameters) throws SQLException {
        var plans = heard.get();
        // A setting has no plan.
        if (plans == null || sql.startsWith("SET ")) return;
        if (large.isEmpty()) readSizes(connection);
        var how = READS.matcher(sql).matches() ? "ANALYZE, TIMING OFF, " : "";
        try (var statement = connection.prepareStatement("EXPLAIN (" + how + "FORMAT JSON) " + sql)) {
            parameters.set(statement);
            try (var rows = statement.executeQuery()) {
                rows.next();
                plans.add(new Plan(sql, rows.getString(1)));
            }
        }
    }

    private void readSizes(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'm') AND reltuples >= " + LARGE);
                var rows = statement.executeQuery()) {
            while (rows.next()) large.add(rows.getString(1));
        }
    }
}
