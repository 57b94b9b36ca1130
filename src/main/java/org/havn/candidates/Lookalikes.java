package org.havn.candidates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds people who may be the same person, and says what agrees. */
@Component
class Lookalikes {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Lookalikes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Lookalike> of(
            @Nullable PersonName name, @Nullable EmailAddress email, List<String> employers, List<String> schools) {
        return jdbc.sql("""
                SELECT id,
                       name,
                       same_email,
                       same_name,
                       same_name AND same_employer AS same_employer,
                       same_name AND same_school AS same_school
                  FROM (SELECT candidate.id,
                               candidate.name,
                               candidate.folded_name,
                               coalesce(candidate.email = CAST(:email AS text), false)
                                   OR coalesce(candidate.more_emails @> ARRAY[CAST(:email AS text)], false)
                                   AS same_email,
                               coalesce(candidate.folded_name = CAST(:name AS text), false) AS same_name,
                               EXISTS (SELECT
                                         FROM affiliation
                                        WHERE candidate_id = candidate.id
                                          AND kind = 'EMPLOYER'
                                          AND folded_name = ANY (CAST(:employers AS text[]))) AS same_employer,
                               EXISTS (SELECT
                                         FROM affiliation
                                        WHERE candidate_id = candidate.id
                                          AND kind = 'SCHOOL'
                                          AND folded_name = ANY (CAST(:schools AS text[]))) AS same_school
                          FROM candidate
                         WHERE candidate.merged_into IS NULL
                           AND (candidate.email = CAST(:email AS text)
                                OR candidate.more_emails @> ARRAY[CAST(:email AS text)]
                                OR candidate.folded_name = CAST(:name AS text))) AS alike
                 ORDER BY same_email DESC, same_employer DESC, same_school DESC, folded_name, id
                 LIMIT :most
                """)
                .param("name", name == null ? null : name.folded())
                .param("email", email == null ? null : email.value())
                .param("employers", folded(employers))
                .param("schools", folded(schools))
                .param("most", MOST)
                .query(Lookalikes::row)
                .list();
    }

    private static String[] folded(List<String> names) {
        return names.stream().map(PersonName::fold).toArray(String[]::new);
    }

    private static Lookalike row(ResultSet row, int number) throws SQLException {
        var why = EnumSet.noneOf(Lookalike.Why.class);
        if (row.getBoolean("same_email")) why.add(Lookalike.Why.SAME_EMAIL);
        if (row.getBoolean("same_employer")) why.add(Lookalike.Why.SAME_NAME_AND_EMPLOYER);
        if (row.getBoolean("same_school")) why.add(Lookalike.Why.SAME_NAME_AND_SCHOOL);
        if (row.getBoolean("same_name") && why.isEmpty()) why.add(Lookalike.Why.SAME_NAME);
        return new Lookalike(new CandidateId(row.getObject("id", UUID.class)), row.getString("name"), why);
    }
}
