package org.havn.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages and activities of templates. */
@Repository
class TemplateStages {
    private final JdbcClient jdbc;

    TemplateStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProcessPlan of(TemplateId template) {
        Map<Integer, List<PlannedActivity>> activities = new TreeMap<>();
        jdbc.sql("""
                SELECT *
                  FROM template_activity
                 WHERE template_id = :template
                 ORDER BY stage_position, position
                """).param("template", template.value()).query(row -> {
            activities
                    .computeIfAbsent(row.getInt("stage_position"), stage -> new ArrayList<>())
                    .add(activity(row));
        });
        return new ProcessPlan(jdbc.sql("""
                SELECT position, kind, name
                  FROM template_stage
                 WHERE template_id = :template
                 ORDER BY position
                """)
                .param("template", template.value())
                .query((row, number) -> new PlannedStage(
                        StageKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        activities.getOrDefault(row.getInt("position"), List.of())))
                .list());
    }

    /** The columns of an activity, of a template's or a job's: both tables have the same. */
    private static PlannedActivity activity(ResultSet row) throws SQLException {
        return new PlannedActivity(
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

    /** Writes the plan in place of the one before. */
    void write(TemplateId template, ProcessPlan plan) {
        jdbc.sql("DELETE FROM template_stage WHERE template_id = :template")
                .param("template", template.value())
                .update();
        for (int i = 0; i < plan.stages().size(); i++) {
            var stage = plan.stages().get(i);
            jdbc.sql("INSERT INTO template_stage (template_id, position, kind, name)"
                            + " VALUES (:template, :position, :kind, :name)")
                    .param("template", template.value())
                    .param("position", i)
                    .param("kind", stage.kind().name())
                    .param("name", stage.name())
                    .update();
            for (int j = 0; j < stage.activities().size(); j++)
                write(template, i, j, stage.activities().get(j));
        }
    }

    private void write(TemplateId template, int stage, int position, PlannedActivity activity) {
        var settings = activity.settings();
        jdbc.sql("""
                INSERT INTO template_activity (template_id, stage_position, position, kind, name, required, audience,
                                               inherit_team, view_before, edit_after, reminder, hiring_manager)
                VALUES (:template, :stage, :position, :kind, :name, :required, :audience,
                        :inheritTeam, :viewBefore, :editAfter, :reminder, :hiringManager)
                """)
                .param("template", template.value())
                .param("stage", stage)
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
}
