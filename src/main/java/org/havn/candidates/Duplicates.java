package org.havn.candidates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.havn.candidates.PossibleDuplicate.Why;
import org.havn.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for people who are in the house already, by e-mail, name and likeness of names; asks no right, the room does. */
@Component
class Duplicates {
    private static final int MOST = 8;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Surest first; two names are alike when half of their three-letter parts agree, so a slip of the pen does not hide one. */
    List<PossibleDuplicate> of(String foldedName, List<EmailAddress> emails, @Nullable CandidateId except) {
        return jdbc.sql("""
                SELECT id,
                       name,
                       headline,
                       location,
                       email = ANY (CAST(:emails AS text[])) IS TRUE
                           OR more_emails && CAST(:emails AS text[]) AS same_email,
                       folded_name = :name AND :name <> '' AS same_name,
                       folded_name % :name AND similarity(folded_name, :name) >= 0.5 AS similar_name
                  FROM candidate
                 WHERE merged_into IS NULL
                   AND id IS DISTINCT FROM CAST(:except AS uuid)
                   AND (email = ANY (CAST(:emails AS text[]))
                        OR more_emails && CAST(:emails AS text[])
                        OR folded_name = :name AND :name <> ''
                        OR folded_name % :name AND similarity(folded_name, :name) >= 0.5)
                 ORDER BY same_email DESC, same_name DESC, similarity(folded_name, :name) DESC, folded_name, id
                 LIMIT :most
                """)
                .param("emails", emails.stream().map(EmailAddress::value).toArray(String[]::new))
                .param("name", foldedName)
                .param("except", except == null ? null : except.value())
                .param("most", MOST)
                .query(Duplicates::row)
                .list();
    }

    void lock(CandidateId one, CandidateId other) {
        jdbc.sql("SELECT id FROM candidate WHERE id IN (:one, :other) ORDER BY id FOR UPDATE")
                .param("one", one.value())
                .param("other", other.value())
                .query()
                .listOfRows();
    }

    private static PossibleDuplicate row(ResultSet row, int number) throws SQLException {
        var why = EnumSet.noneOf(Why.class);
        if (row.getBoolean("same_email")) why.add(Why.SAME_EMAIL);
        if (row.getBoolean("same_name")) why.add(Why.SAME_NAME);
        else if (row.getBoolean("similar_name")) why.add(Why.SIMILAR_NAME);
        return new PossibleDuplicate(
                new CandidateId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("headline"),
                row.getString("location"),
                why);
    }
}
