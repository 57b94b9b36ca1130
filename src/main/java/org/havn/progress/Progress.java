package org.havn.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.havn.hiring.HiringTeams;
import org.havn.hiring.Permission;
import org.havn.history.Change;
import org.havn.history.Field;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.jobs.Activity;
import org.havn.jobs.ActivityId;
import org.havn.jobs.Jobs;
import org.havn.pipeline.Application;
import org.havn.pipeline.ApplicationChanged;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.ActivityKind;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is ticked off of the checklists of an application's stages. */
@Service
@Transactional
public class Progress {
    private final Applications applications;
    private final HiringTeams teams;
    private final Jobs jobs;
    private final History history;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Progress(
            Applications applications,
            HiringTeams teams,
            Jobs jobs,
            History history,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.teams = teams;
        this.jobs = jobs;
        this.history = history;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The checklist of the application's present stage, without what is not for candidates of its kind (C6). */
    @Transactional(readOnly = true)
    public List<CheckItem> here(Member by, ApplicationId id) {
        return here(applications.get(by, id));
    }

    /** Ticks an item of the application's stages off, or takes the tick away; what stands so already stays. */
    public void check(Member by, ApplicationId id, ActivityId item, boolean done) {
        var application = applications.get(by, id);
        teams.require(by, Permission.CHECK_OFF, application.jobId());
        jobs.requireActive(application.jobId());
        if (application.closed()) throw new Refused(Refusal.APPLICATION_CLOSED);
        var activity = jobs.activities(application.jobId()).stream()
                .filter(one -> one.id().equals(item) && one.kind() == ActivityKind.CHECKLIST)
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.NOT_FOUND));
        if (!(done ? tick(by, id, item) : untick(id, item))) return;
        history.record(
                by,
                Subject.APPLICATION,
                id.value(),
                done ? Change.CHECKED : Change.UNCHECKED,
                Map.of("item", done ? new Field(null, activity.name()) : new Field(activity.name(), null)));
        events.publishEvent(new ApplicationChanged(id, application.candidateId(), application.jobId(), by.id()));
    }

    List<CheckItem> here(Application application) {
        var done = done(application.id());
        var internal = internal(application);
        return jobs.activities(application.jobId()).stream()
                .filter(activity -> activity.stage().equals(application.stageId()))
                .filter(activity -> activity.kind() == ActivityKind.CHECKLIST)
                .filter(activity -> activity.settings().audience().holds(internal))
                .map(activity -> item(activity, done))
                .toList();
    }

    private static CheckItem item(Activity activity, Map<ActivityId, Tick> done) {
        var tick = done.get(activity.id());
        return tick == null ? new CheckItem(activity, null, null) : new CheckItem(activity, tick.by(), tick.at());
    }

    private boolean tick(Member by, ApplicationId id, ActivityId item) {
        return jdbc.sql("""
                INSERT INTO activity_done (application_id, activity_id, done_by, done_at)
                VALUES (:application, :item, :by, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("application", id.value())
                        .param("item", item.value())
                        .param("by", by.id().value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private boolean untick(ApplicationId id, ActivityId item) {
        return jdbc.sql("DELETE FROM activity_done WHERE application_id = :application AND activity_id = :item")
                        .param("application", id.value())
                        .param("item", item.value())
                        .update()
                > 0;
    }

    private boolean internal(Application application) {
        return jdbc.sql("SELECT internal FROM candidate WHERE id = :id")
                .param("id", application.candidateId().value())
                .query(Boolean.class)
                .single();
    }

    private record Tick(String by, Instant at) {}

    private Map<ActivityId, Tick> done(ApplicationId id) {
        var done = new HashMap<ActivityId, Tick>();
        jdbc.sql("""
                SELECT tick.activity_id, member.name, tick.done_at
                  FROM activity_done tick
                  JOIN member ON member.id = tick.done_by
                 WHERE tick.application_id = :application
                """)
                .param("application", id.value())
                .query((ResultSet row, int number) -> put(done, row))
                .list();
        return done;
    }

    private static ActivityId put(Map<ActivityId, Tick> done, ResultSet row) throws SQLException {
        var id = new ActivityId(row.getObject("activity_id", UUID.class));
        done.put(
                id,
                new Tick(
                        row.getString("name"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()));
        return id;
    }
}
