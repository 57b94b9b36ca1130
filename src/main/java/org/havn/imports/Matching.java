package org.havn.imports;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is who: the rows of a file among each other, and in Havn. An e-mail or a LinkedIn profile that is linked says it for
 * sure; the same name at the same employer, or with the same claimed address, says it where nothing surer does. A name
 * alone says nothing. Only people whom the importer may open are looked at.
 */
@Repository
class Matching {
    private static final int MOST_ROUNDS = 100;

    private final JdbcClient jdbc;

    Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds for each row the first one of the same person, and reports rows whose address is somebody else's. */
    void amongThemselves(ImportId id) {
        analyze();
        report(id, """
                SELECT :id, later.line, CASE key.kind WHEN 'EMAIL' THEN 'EMAIL' ELSE 'LINKEDIN' END, 'OTHER_NAME_IN_FILE',
                       left(first.line || ': ' || first.name, 200)
                  FROM (SELECT kind, value, min(line) AS line
                          FROM import_key
                         WHERE import_id = :id
                           AND kind <> 'NAME_AND_COMPANY'
                         GROUP BY kind, value
                        HAVING count(*) > 1) shared
                  JOIN import_key key
                    ON key.import_id = :id
                   AND key.kind = shared.kind
                   AND key.value = shared.value
                   AND key.line > shared.line
                  JOIN import_row later ON later.import_id = :id AND later.line = key.line
                  JOIN import_row first ON first.import_id = :id AND first.line = shared.line
                 WHERE NOT string_to_array(later.folded_name, ' ') && string_to_array(first.folded_name, ' ')
                """);
        var rounds = 0;
        while (lowered(id) > 0) if (++rounds > MOST_ROUNDS) throw new Refused(Refusal.TABLE_TOO_LARGE);
    }

    /** One step: a row stands for the lowest that any row with a key of its own stands for. */
    private int lowered(ImportId id) {
        return jdbc.sql("""
                UPDATE import_row
                   SET first_line = lower.first_line
                  FROM (SELECT key.line, min(shared.first_line) AS first_line
                          FROM import_key key
                          JOIN (SELECT same.kind, same.value, min(row.first_line) AS first_line
                                  FROM import_key same
                                  JOIN import_row row ON row.import_id = same.import_id AND row.line = same.line
                                 WHERE same.import_id = :id
                                 GROUP BY same.kind, same.value
                                HAVING count(*) > 1) shared
                            ON shared.kind = key.kind
                           AND shared.value = key.value
                         WHERE key.import_id = :id
                         GROUP BY key.line) lower
                 WHERE import_row.import_id = :id
                   AND import_row.line = lower.line
                   AND import_row.first_line > lower.first_line
                """).param("id", id.value()).update();
    }

    /** Finds who is in Havn already, and reports whom it cannot tell. */
    void withHavn(ImportId id, Member by) {
        analyze();
        jdbc.sql("""
                INSERT INTO import_match (import_id, first_line, candidate_id, sure)
                SELECT :id, row.first_line, found.candidate_id, bool_or(found.sure)
                  FROM (SELECT key.line, candidate.id AS candidate_id, true AS sure
                          FROM import_key key
                          JOIN candidate ON candidate.email = key.value
                         WHERE key.import_id = :id
                           AND key.kind = 'EMAIL'
                         UNION
                        SELECT key.line, further.id, true
                          FROM import_key key
                          JOIN (SELECT id, unnest(more_emails) AS email FROM candidate WHERE more_emails <> '{}') further
                            ON further.email = key.value
                         WHERE key.import_id = :id
                           AND key.kind = 'EMAIL'
                         UNION
                        SELECT key.line, linkedin_identity.candidate_id, true
                          FROM import_key key
                          JOIN linkedin_identity
                            ON linkedin_identity.kind = key.kind
                           AND linkedin_identity.value = key.value
                           AND linkedin_identity.ended_at IS NULL
                         WHERE key.import_id = :id
                         UNION
                        SELECT said.line, candidate.id, false
                          FROM import_row said
                          JOIN candidate ON candidate.folded_name = said.folded_name
                          JOIN affiliation
                            ON affiliation.candidate_id = candidate.id
                           AND affiliation.kind = 'EMPLOYER'
                           AND affiliation.folded_name = said.folded_company
                         WHERE said.import_id = :id
                         UNION
                        SELECT said.line, candidate.id, false
                          FROM import_row said
                          JOIN candidate ON candidate.folded_name = said.folded_name
                          JOIN profile_claim
                            ON profile_claim.candidate_id = candidate.id
                           AND profile_claim.address = said.profile
                           AND profile_claim.dismissed_at IS NULL
                         WHERE said.import_id = :id) found
                  JOIN import_row row ON row.import_id = :id AND row.line = found.line
                  JOIN candidate ON candidate.id = found.candidate_id
                 WHERE candidate.merged_into IS NULL
                   AND (:opensAll OR candidate.created_by = :member)
                 GROUP BY row.first_line, found.candidate_id
                """)
                .param("id", id.value())
                .param("opensAll", by.opensCandidates())
                .param("member", by.id().value())
                .update();
        jdbc.sql("""
                DELETE FROM import_match
                 WHERE import_id = :id
                   AND NOT sure
                   AND first_line IN (SELECT first_line FROM import_match WHERE import_id = :id AND sure)
                """).param("id", id.value()).update();
        report(id, """
                SELECT :id, import_match.first_line, 'NAME', 'SEVERAL_IN_HAVN',
                       left(string_agg(candidate.name, ', ' ORDER BY candidate.name, candidate.id), 200)
                  FROM import_match
                  JOIN candidate ON candidate.id = import_match.candidate_id
                 WHERE import_match.import_id = :id
                 GROUP BY import_match.first_line
                HAVING count(*) > 1
                """);
        report(id, """
                SELECT :id, row.line, 'NAME', 'OTHER_NAME_IN_HAVN', left(candidate.name, 200)
                  FROM import_match
                  JOIN import_row row ON row.import_id = :id AND row.line = import_match.first_line
                  JOIN candidate ON candidate.id = import_match.candidate_id
                 WHERE import_match.import_id = :id
                   AND NOT string_to_array(row.folded_name, ' ') && string_to_array(candidate.folded_name, ' ')
                """);
        jdbc.sql("""
                UPDATE import_row
                   SET candidate_id = import_match.candidate_id
                  FROM import_match
                 WHERE import_match.import_id = :id
                   AND import_row.import_id = :id
                   AND import_row.line = import_match.first_line
                """).param("id", id.value()).update();
    }

    private void report(ImportId id, String problems) {
        jdbc.sql("INSERT INTO import_problem (import_id, line, field, reason, value) " + problems
                        + " ON CONFLICT DO NOTHING")
                .param("id", id.value())
                .update();
    }

    /** Tables that were empty a moment ago are planned for as if they still were. */
    private void analyze() {
        jdbc.sql("ANALYZE import_row").update();
        jdbc.sql("ANALYZE import_key").update();
    }
}
