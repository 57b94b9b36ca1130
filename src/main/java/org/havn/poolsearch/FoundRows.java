package org.havn.poolsearch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Source;
import org.havn.pools.PoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a question finds in these pools; asks no right, the room says which pools. */
@Repository
class FoundRows {
    /**
     * Each word in the record, in a fact or at a place of work or study; of each facet asked for, one of its values. It
     * begins with the pools, and looks up who is in them one by one: {@code OFFSET 0} keeps the planner from reading all
     * candidates instead.
     */
    private static final String FOUND = """
            WITH pooled AS MATERIALIZED (
                SELECT DISTINCT candidate_id AS id
                  FROM pool_entry
                 WHERE pool_id = ANY (CAST(:asked AS uuid[]))
                   AND (cardinality(CAST(:terms AS text[])) = 0
                        OR candidate_id IN (
                            SELECT hit.id
                              FROM (SELECT term.place, person.id
                                      FROM unnest(CAST(:terms AS text[])) WITH ORDINALITY AS term (words, place)
                                      JOIN candidate person ON person.search_text ~ term.words
                                    UNION
                                    SELECT term.place, fact.candidate_id
                                      FROM unnest(CAST(:terms AS text[])) WITH ORDINALITY AS term (words, place)
                                      JOIN candidate_fact fact ON fact.words ~ term.words
                                    UNION
                                    SELECT term.place, stay.candidate_id
                                      FROM unnest(CAST(:terms AS text[])) WITH ORDINALITY AS term (words, place)
                                      JOIN affiliation stay ON stay.folded_name ~ term.words) AS hit
                             GROUP BY hit.id
                            HAVING count(*) = cardinality(CAST(:terms AS text[]))))
            ),
            found AS MATERIALIZED (
                SELECT person.id, person.folded_name
                  FROM pooled
                 CROSS JOIN LATERAL (SELECT id, folded_name
                                       FROM candidate
                                      WHERE id = pooled.id
                                        AND merged_into IS NULL
                                     OFFSET 0) AS person
                 WHERE cardinality(CAST(:kinds AS text[])) = 0
                    OR (SELECT count(DISTINCT trait.kind)
                          FROM unnest(CAST(:kinds AS text[]), CAST(:values AS text[])) AS chosen (kind, value)
                          JOIN candidate_trait trait ON trait.kind = chosen.kind
                                                    AND trait.value = chosen.value
                         WHERE trait.candidate_id = pooled.id)
                       = (SELECT count(DISTINCT kind) FROM unnest(CAST(:kinds AS text[])) AS kind))
            """;

    private final JdbcClient jdbc;

    FoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PoolHit> find(
            PoolQuestion question, List<String> terms, List<PoolId> asked, List<PoolId> seen, int offset, int limit) {
        return asking(FOUND + """
                , page AS MATERIALIZED (
                    SELECT id
                      FROM found
                     ORDER BY folded_name, id
                    OFFSET :offset
                     LIMIT :limit)
                SELECT candidate.id,
                       candidate.name,
                       candidate.headline,
                       candidate.location,
                       candidate.source,
                       silver.yes AS silver,
                       ARRAY(SELECT pool.name
                               FROM pool_entry
                               JOIN pool ON pool.id = pool_entry.pool_id
                              WHERE pool_entry.candidate_id = candidate.id
                                AND pool.id = ANY (CAST(:seen AS uuid[]))
                              GROUP BY pool.id
                              ORDER BY pool.folded, pool.id) AS pools
                  FROM page
                 CROSS JOIN LATERAL (SELECT * FROM candidate WHERE id = page.id OFFSET 0) AS candidate
                 CROSS JOIN LATERAL (SELECT count(*) > 0 AS yes
                                       FROM application
                                      WHERE candidate_id = page.id
                                        AND silver) AS silver
                 ORDER BY candidate.folded_name, candidate.id
                """, question, terms, asked, null)
                .param("seen", ids(seen))
                .param("offset", offset)
                .param("limit", limit)
                .query(FoundRows::hit)
                .list();
    }

    int count(PoolQuestion question, List<String> terms, List<PoolId> asked) {
        return asking(FOUND + "SELECT count(*) FROM found", question, terms, asked, null)
                .query(Integer.class)
                .single();
    }

    /** Of each of these facets the values that most of the found have, and those chosen; {@code beside} narrows nothing. */
    List<FacetValue> values(
            PoolQuestion question,
            List<String> terms,
            List<PoolId> asked,
            Set<Facet> facets,
            @Nullable Facet beside,
            int most) {
        var chosen = facets.stream()
                .flatMap(facet -> question.chosen().getOrDefault(facet, Set.of()).stream())
                .toArray(String[]::new);
        return asking(FOUND + """
                SELECT kind, value, label, people
                  FROM (SELECT trait.kind,
                               trait.value,
                               min(trait.label) AS label,
                               count(DISTINCT trait.candidate_id) AS people,
                               row_number() OVER (PARTITION BY trait.kind
                                                  ORDER BY trait.value = ANY (CAST(:chosen AS text[])) DESC,
                                                           count(DISTINCT trait.candidate_id) DESC,
                                                           trait.value) AS place
                          FROM found
                         CROSS JOIN LATERAL (SELECT candidate_id, kind, value, label
                                               FROM candidate_trait
                                              WHERE candidate_id = found.id
                                                AND kind = ANY (CAST(:facets AS text[]))
                                             OFFSET 0) AS trait
                         GROUP BY trait.kind, trait.value) AS ranked
                 WHERE place <= :most
                 ORDER BY kind, place
                """, question, terms, asked, beside)
                .param("facets", facets.stream().map(Facet::name).toArray(String[]::new))
                .param("chosen", chosen)
                .param("most", most + chosen.length)
                .query((row, number) -> new FacetValue(
                        Facet.valueOf(row.getString("kind")),
                        row.getString("value"),
                        row.getString("label"),
                        row.getInt("people")))
                .list();
    }

    private JdbcClient.StatementSpec asking(
            String sql, PoolQuestion question, List<String> terms, List<PoolId> asked, @Nullable Facet beside) {
        var kinds = new ArrayList<String>();
        var values = new ArrayList<String>();
        question.chosen().forEach((facet, chosen) -> {
            if (facet == beside) return;
            chosen.forEach(value -> {
                kinds.add(facet.name());
                values.add(value);
            });
        });
        return jdbc.sql(sql)
                .param("asked", ids(asked))
                .param("terms", terms.toArray(String[]::new))
                .param("kinds", kinds.toArray(String[]::new))
                .param("values", values.toArray(String[]::new));
    }

    private static UUID[] ids(List<PoolId> pools) {
        return pools.stream().map(PoolId::value).toArray(UUID[]::new);
    }

    private static PoolHit hit(ResultSet row, int number) throws SQLException {
        return new PoolHit(
                new CandidateId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("headline"),
                row.getString("location"),
                Source.valueOf(row.getString("source")),
                row.getBoolean("silver"),
                List.of((String[]) row.getArray("pools").getArray()));
    }
}
