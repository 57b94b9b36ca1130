package org.havn.drift;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.havn.drift.Courses.Alarm;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.team.Members;
import org.havn.team.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what was counted, raises alarms and ends them; the administrators are told of each once. */
@Component
class DriftWatch {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final JdbcClient jdbc;
    private final Courses courses;
    private final Readings readings;
    private final Members members;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DriftWatch(
            JdbcClient jdbc,
            Courses courses,
            Readings readings,
            Members members,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.readings = readings;
        this.members = members;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void round() {
        readings.write();
        transaction.executeWithoutResult(status -> {
            sweep();
            var alarms = courses.alarms();
            for (var course : courses.all()) {
                var alarm = Courses.of(course, alarms);
                if (alarm.isEmpty() && course.dropped()) raise(course);
                alarm.filter(one -> course.recent().enough() && !course.recent().droppedFrom(one.usual()))
                        .ifPresent(this::end);
            }
        });
    }

    private void raise(Course course) {
        var raised = jdbc.sql("""
                INSERT INTO drift_alarm (layout, field, since, usual, told_at)
                VALUES (:layout, :field, :since, :usual, :now)
                ON CONFLICT DO NOTHING
                """)
                .param("layout", course.layout())
                .param("field", course.field())
                .param("since", course.since().atOffset(ZoneOffset.UTC))
                .param("usual", course.before().rate())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (raised == 0) return;
        var words = Map.of(
                "layout", course.layout(),
                "field", course.field(),
                "rate", percent(course.recent().rate()),
                "usual", percent(course.before().rate()),
                "since", MOMENT.format(course.since()));
        members.all().stream()
                .filter(member -> member.is(Role.ADMINISTRATOR))
                .forEach(member ->
                        notices.tell(member.id(), MailKind.READING_DRIFTED, words, "administration/linkedin"));
    }

    private void end(Alarm alarm) {
        jdbc.sql(
                        "UPDATE drift_alarm SET ended_at = :now WHERE layout = :layout AND field = :field AND ended_at IS NULL")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("layout", alarm.layout())
                .param("field", alarm.field())
                .update();
    }

    private void sweep() {
        var before = clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
        jdbc.sql("DELETE FROM reading_count WHERE bucket < :before")
                .param("before", before)
                .update();
        jdbc.sql("DELETE FROM drift_alarm WHERE ended_at < :before")
                .param("before", before)
                .update();
    }

    private static String percent(double rate) {
        return Math.round(rate * 100) + " %";
    }
}
