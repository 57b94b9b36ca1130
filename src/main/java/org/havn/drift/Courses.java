package org.havn.drift;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often each field was found in the last two weeks, and the alarms that are not over. */
@Component
class Courses {
    private static final Duration COMPARED = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    Courses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Alarm(String layout, String field, Instant since, double usual) {}

    List<Course> all() {
        var stretches = jdbc.sql("""
                SELECT layout, field, bucket,
                       sum(readings) AS readings,
                       sum(readings) FILTER (WHERE CASE field WHEN 'gate' THEN way = 'sure' ELSE way <> '' END) AS found
                  FROM reading_count
                 WHERE bucket >= :from
                 GROUP BY layout, field, bucket
                 ORDER BY layout, field, bucket
                """)
                .param("from", clock.instant().minus(COMPARED).atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(
                        List.of(row.getString("layout"), row.getString("field")),
                        new Course.Stretch(
                                row.getObject("bucket", OffsetDateTime.class).toInstant(),
                                new Found(row.getInt("found"), row.getInt("readings")))))
                .list();
        return stretches.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .map(one -> Course.of(one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
                .toList();
    }

    List<Alarm> alarms() {
        return jdbc.sql("SELECT layout, field, since, usual FROM drift_alarm WHERE ended_at IS NULL")
                .query((row, number) -> new Alarm(
                        row.getString("layout"),
                        row.getString("field"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getDouble("usual")))
                .list();
    }

    static Optional<Alarm> of(Course course, List<Alarm> alarms) {
        return alarms.stream()
                .filter(alarm ->
                        alarm.layout().equals(course.layout()) && alarm.field().equals(course.field()))
                .findFirst();
    }
}
