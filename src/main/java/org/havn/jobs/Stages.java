package org.havn.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.havn.hiring.JobId;
import org.havn.process.StageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages of jobs, copied from a template when a job is made. */
@Repository
class Stages {
    private final JdbcClient jdbc;
    private final Activities activities;

    Stages(JdbcClient jdbc, Activities activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    void copyDefaultTemplate(JobId job) {
        var template = jdbc.sql("SELECT id FROM process_template WHERE is_default")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                SELECT position, kind, name
                  FROM template_stage
                 WHERE template_id = :template
                 ORDER BY position
                """)
                .param("template", template)
                .query((row, number) -> new Stage(
                        new StageId(UuidCreator.getTimeOrderedEpoch()),
                        job,
                        row.getInt("position"),
                        StageKind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list()
                .forEach(stage -> {
                    insert(stage);
                    activities.copy(template, stage);
                });
    }

    List<Stage> of(JobId job) {
        return jdbc.sql("""
                SELECT id, job_id, position, kind, name
                  FROM stage
                 WHERE job_id = :job
                 ORDER BY position
                """).param("job", job.value()).query(Stages::row).list();
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

    private static Stage row(ResultSet row, int number) throws SQLException {
        return new Stage(
                new StageId(row.getObject("id", UUID.class)),
                new JobId(row.getObject("job_id", UUID.class)),
                row.getInt("position"),
                StageKind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
