package org.havn.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.process.ActivityKind;
import org.havn.process.ActivitySettings;
import org.havn.process.Audience;
import org.havn.process.PlannedActivity;
import org.havn.process.PlannedStage;
import org.havn.process.ProcessPlan;
import org.havn.process.ReminderDelay;
import org.havn.process.StageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages of jobs and their activities, written whole until the job is active. */
@Repository
class Stages {
    private final JdbcClient jdbc;

    Stages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProcessPlan plan(JobId job) {
        var activities = activities(job);
        return new ProcessPlan(of(job).stream()
                .map(stage -> new PlannedStage(
                        stage.kind(),
                        stage.name(),
                        activities.stream()
                                .filter(activity -> activity.stage().equals(stage.id()))
                                .map(one -> new PlannedActivity(one.kind(), one.name(), one.settings()))
                                .toList()))
                .toList());
    }

    /** Gives the job this process in place of the one before; nobody can be on the job yet. */
    void write(JobId job, ProcessPlan plan) {
        jdbc.sql("DELETE FROM stage WHERE job_id = :job")
                .param("job", job.value())
                .update();
        for (int i = 0; i < plan.stages().size(); i++) {
            var planned = plan.stages().get(i);
            var stage =
                    new Stage(new StageId(UuidCreator.getTimeOrderedEpoch()), job, i, planned.kind(), planned.name());
            insert(stage);
            for (int j = 0; j < planned.activities().size(); j++)
                insert(stage, j, planned.activities().get(j));
        }
    }

    List<Stage> of(JobId job) {
        return jdbc.sql("""
                SELECT id, job_id, position, kind, name
                  FROM stage
                 WHERE job_id = :job
                 ORDER BY position
                """).param("job", job.value()).query(Stages::stage).list();
    }

    List<Activity> activities(JobId job) {
        return jdbc.sql("""
                SELECT activity.*
                  FROM activity
                  JOIN stage ON stage.id = activity.stage_id
                 WHERE stage.job_id = :job
                 ORDER BY stage.position, activity.position
                """).param("job", job.value()).query(Stages::activity).list();
    }

    private void insert(Stage stage) {
        jdbc.sql("""
                INSERT INTO stage (id, job_id, position, kind, name)
                VALUES (:id, :job, :position, :kind, :name)
                """)
                .param("id", stage.id().value())
                .param("job", stage.job().value())
                .param("position", stage.position())
                .param("kind", stage.kind().name())
                .param("name", stage.name())
                .update();
    }

    private void insert(Stage stage, int position, PlannedActivity activity) {
        var settings = activity.settings();
        jdbc.sql("""
                INSERT INTO activity (id, stage_id, position, kind, name, required, audience, inherit_team, view_before,
                                      edit_after, reminder, hiring_manager)
                VALUES (:id, :stage, :position, :kind, :name, :required, :audience, :inheritTeam, :viewBefore,
                        :editAfter, :reminder, :hiringManager)
                """)
                .param("id", ActivityId.next().value())
                .param("stage", stage.id().value())
                .param("position", position)
                .param("kind", activity.kind().name())
                .param("name", activity.name())
                .param("required", settings.required())
                .param("audience", settings.audience().name())
                .param("inheritTeam", settings.inheritTeam())
                .param("viewBefore", settings.viewBefore())
                .param("editAfter", settings.editAfter())
                .param("reminder", settings.reminder().name())
                .param("hiringManager", settings.hiringManager())
                .update();
    }

    private static Stage stage(ResultSet row, int number) throws SQLException {
        return new Stage(
                new StageId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job_id", UUID.class)),
                row.getInt("position"),
                StageKind.valueOf(row.getString("kind")),
                row.getString("name"));
    }

    private static Activity activity(ResultSet row, int number) throws SQLException {
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
