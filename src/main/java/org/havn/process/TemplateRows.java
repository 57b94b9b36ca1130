package org.havn.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.team.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The templates as rows: read and written whole. */
@Repository
class TemplateRows {
    private final JdbcClient jdbc;
    private final TemplateStages stages;

    TemplateRows(JdbcClient jdbc, TemplateStages stages) {
        this.jdbc = jdbc;
        this.stages = stages;
    }

    List<TemplateListing> list(MemberId reader, boolean keepsAll, boolean keepsOwn) {
        return jdbc.sql("""
                SELECT template.id,
                       template.name,
                       owner.name AS owner,
                       template.is_default,
                       template.approval,
                       template.prospects,
                       ARRAY(SELECT stage.name
                               FROM template_stage stage
                              WHERE stage.template_id = template.id
                              ORDER BY stage.position) AS stages,
                       :all OR :own AND template.owner_id IS NOT DISTINCT FROM :reader AS may_keep
                  FROM process_template template
                  LEFT JOIN member owner ON owner.id = template.owner_id
                 ORDER BY template.is_default DESC, lower(template.name), template.id
                """)
                .param("all", keepsAll)
                .param("own", keepsOwn)
                .param("reader", reader.value())
                .query(TemplateRows::listing)
                .list();
    }

    private static TemplateListing listing(ResultSet row, int number) throws SQLException {
        return new TemplateListing(
                new TemplateId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("owner"),
                row.getBoolean("is_default"),
                row.getBoolean("approval"),
                row.getBoolean("prospects"),
                List.of((String[]) row.getArray("stages").getArray()),
                row.getBoolean("may_keep"));
    }

    Optional<ProcessTemplate> find(TemplateId id) {
        return jdbc.sql("""
                SELECT version, owner_id, is_default, name, approval, prospects
                  FROM process_template
                 WHERE id = :id
                """)
                .param("id", id.value())
                .query((row, number) -> {
                    var owner = row.getObject("owner_id", UUID.class);
                    return new ProcessTemplate(
                            id,
                            row.getInt("version"),
                            owner == null ? null : new MemberId(owner),
                            row.getBoolean("is_default"),
                            new TemplateDraft(
                                    row.getString("name"),
                                    row.getBoolean("approval"),
                                    row.getBoolean("prospects"),
                                    stages.of(id)));
                })
                .optional();
    }

    TemplateId byDefault() {
        return new TemplateId(jdbc.sql("SELECT id FROM process_template WHERE is_default")
                .query(UUID.class)
                .single());
    }

    void insert(ProcessTemplate template) {
        var owner = template.owner();
        jdbc.sql("""
                INSERT INTO process_template (id, version, name, is_default, owner_id, approval, prospects)
                VALUES (:id, 0, :name, false, :owner, :approval, :prospects)
                """)
                .param("id", template.id().value())
                .param("name", template.says().name())
                .param("owner", owner == null ? null : owner.value())
                .param("approval", template.says().approval())
                .param("prospects", template.says().prospects())
                .update();
        stages.write(template.id(), template.says().plan());
    }

    /** Writes it over the version that it names; false if there is another one meanwhile. */
    boolean update(ProcessTemplate template) {
        var written = jdbc.sql("""
                UPDATE process_template
                   SET version = version + 1,
                       name = :name,
                       approval = :approval,
                       prospects = :prospects
                 WHERE id = :id
                   AND version = :version
                """)
                .param("id", template.id().value())
                .param("version", template.version())
                .param("name", template.says().name())
                .param("approval", template.says().approval())
                .param("prospects", template.says().prospects())
                .update();
        if (written == 0) return false;
        stages.write(template.id(), template.says().plan());
        return true;
    }

    void delete(TemplateId id) {
        jdbc.sql("DELETE FROM process_template WHERE id = :id AND NOT is_default")
                .param("id", id.value())
                .update();
    }

    /** One after the other: the index that keeps them single looks at each row as it is written. */
    void makeDefault(TemplateId id) {
        jdbc.sql("SELECT id FROM process_template ORDER BY id FOR UPDATE")
                .query()
                .listOfRows();
        jdbc.sql("UPDATE process_template SET is_default = false WHERE is_default")
                .update();
        jdbc.sql("UPDATE process_template SET is_default = true WHERE id = :id")
                .param("id", id.value())
                .update();
    }
}
