package org.havn.jobs;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stages of jobs, copied from a template when a job is made. */
@Repository
class Stages {
    private final JdbcClient jdbc;

    Stages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void copyDefaultTemplate(JobId job) {
        jdbc.sql("""
                SELECT stage.position, stage.kind, stage.name
                  FROM process_template template
                  JOIN template_stage stage ON stage.template_id = template.id
                 WHERE template.is_default
                 ORDER BY stage.position
                """)
                .query((row, number) -> new Stage(
                        new StageId(UuidCreator.getTimeOrderedEpoch()),
                        job,
                        row.getInt("position"),
                        Stage.Kind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list()
                .forEach(this::insert);
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
                Stage.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
