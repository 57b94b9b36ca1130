package org.havn.imports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom an import brought: for thirty days it can be undone. */
@Repository
class Brought {
    private final JdbcClient jdbc;

    Brought(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody the file names, who of them was made, and who was put into the pool. */
    void keep(ImportId id, List<CandidateId> everybody, Collection<CandidateId> made, Collection<CandidateId> entered) {
        var fresh = new HashSet<>(made);
        var put = new HashSet<>(entered);
        jdbc.sql("""
                INSERT INTO import_person (import_id, candidate_id, made, entered)
                SELECT :id, person.candidate_id, person.made, person.entered
                  FROM unnest(CAST(:people AS uuid[]), CAST(:made AS boolean[]), CAST(:entered AS boolean[]))
                    AS person (candidate_id, made, entered)
                """)
                .param("id", id.value())
                .param("people", everybody.stream().map(CandidateId::value).toArray(UUID[]::new))
                .param("made", everybody.stream().map(fresh::contains).toArray(Boolean[]::new))
                .param("entered", everybody.stream().map(put::contains).toArray(Boolean[]::new))
                .update();
    }

    List<CandidateId> everybody(ImportId id) {
        return people("SELECT candidate_id FROM import_person WHERE import_id = :id", id);
    }

    List<CandidateId> entered(ImportId id) {
        return people("SELECT candidate_id FROM import_person WHERE import_id = :id AND entered", id);
    }

    /**
     * Those it made with whom nobody has worked: nothing of what any room keeps of candidates leads to them. Which tables
     * that are, the database says itself, so that a room added later is not forgotten.
     */
    List<CandidateId> untouched(ImportId id) {
        var nowhere = new StringBuilder();
        for (var reference : references())
            nowhere.append(" AND NOT EXISTS (SELECT FROM %s WHERE %s = person.candidate_id)"
                    .formatted(reference.table(), reference.column()));
        return people("""
                SELECT person.candidate_id
                  FROM import_person person
                 WHERE person.import_id = :id
                   AND person.made
                   AND NOT EXISTS (SELECT
                                     FROM import_person other
                                    WHERE other.candidate_id = person.candidate_id
                                      AND other.import_id <> :id)
                """ + nowhere, id);
    }

    private record Reference(String table, String column) {}

    private List<Reference> references() {
        return jdbc.sql("""
                SELECT constraint_of.conrelid::regclass::text AS referring, quote_ident(attname) AS by_column
                  FROM pg_constraint constraint_of
                  JOIN pg_attribute ON attrelid = constraint_of.conrelid AND attnum = constraint_of.conkey[1]
                 WHERE constraint_of.contype = 'f'
                   AND constraint_of.confrelid = 'candidate'::regclass
                   AND constraint_of.conrelid NOT IN ('affiliation'::regclass, 'candidate_words'::regclass, 'import_person'::regclass)
                """)
                .query((row, number) -> new Reference(row.getString("referring"), row.getString("by_column")))
                .list();
    }

    void forget(ImportId id) {
        jdbc.sql("DELETE FROM import_person WHERE import_id = :id")
                .param("id", id.value())
                .update();
    }

    private List<CandidateId> people(String sql, ImportId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, number) -> new CandidateId(row.getObject("candidate_id", UUID.class)))
                .list();
    }
}
