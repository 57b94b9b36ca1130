package org.havn.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.process.ActivityKind;
import org.havn.process.ActivitySettings;
import org.havn.process.Audience;
import org.havn.process.ReminderDelay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The activities of jobs' stages, copied from a template when a job is made. */
@Repository
class Activities {
    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a new stage what the template's stage at the same position has. */
    void copy(UUID template, Stage stage) {
        jdbc.sql("""
                INSERT INTO activity (id, stage_id, position, kind, name, required, audience, inherit_team, view_before, edit_after, reminder, hiring_manager)
                SELECT gen_random_uuid(), :stage, position, kind, name, required, audience, inherit_team, view_before, edit_after, reminder, hiring_manager
                  FROM template_activity
                 WHERE template_id = :template
                   AND stage_position = :position
                """)
                .param("stage", stage.id().value())
                .param("template", template)
                .param("position", stage.position())
                .update();
    }

    List<Activity> of(JobId job) {
        return jdbc.sql("""
                SELECT activity.*
                  FROM activity
                  JOIN stage ON stage.id = activity.stage_id
                 WHERE stage.job_id = :job
                 ORDER BY stage.position, activity.position
                """).param("job", job.value()).query(Activities::row).list();
    }

    private static Activity row(ResultSet row, int number) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new StageId(row.getObject("stage_id", UUID.class)),
                row.getInt("position"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new ActivitySettings(
                        row.getBoolean("required"),
                        Audience.valueOf(row.getString("audience")),
                        row.getBoolean("inherit_team"),
                        row.getBoolean("view_before"),
                        row.getBoolean("edit_after"),
                        ReminderDelay.valueOf(row.getString("reminder")),
                        row.getBoolean("hiring_manager")));
    }
}
