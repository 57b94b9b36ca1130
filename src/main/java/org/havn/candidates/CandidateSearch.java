package org.havn.candidates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lists of candidates; asks no right, the room does. A question that few answer is read whole and shown by name; one that
 * many answer is read from the newest on, as far as it is shown. Neither costs more the more candidates there are.
 */
@Component
class CandidateSearch {
    /** Beyond it nobody reads on, but asks better; and so far they are counted. */
    static final int FEW = 2_000;

    private static final UUID LAST_OF_ALL = new UUID(-1, -1);

    private static final String LISTING = """
            SELECT candidate.id,
                   candidate.name,
                   candidate.headline,
                   candidate.location,
                   candidate.email,
                   candidate.source,
                   candidate.created_at
              FROM candidate
            """;

    private final JdbcClient jdbc;

    CandidateSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CandidateListing> find(String text, int offset, int limit) {
        var words = SearchWords.of(text);
        if (words.hopeless()) return List.of();
        if (words.blank()) return everybody(offset, limit);
        var hits = hits(words);
        return hits.size() > FEW ? newest(words, null, offset, limit) : byName(hits, offset, limit);
    }

    /** Newest first, from after the last one read; for whoever reads to the end. */
    List<CandidateListing> next(String text, @Nullable CandidateId last, int limit) {
        var words = SearchWords.of(text);
        return words.hopeless() ? List.of() : newest(words, last, 0, limit);
    }

    CandidateCount count(String text) {
        var words = SearchWords.of(text);
        if (words.hopeless()) return new CandidateCount(0, false);
        var counted = words.blank()
                ? jdbc.sql("SELECT count(*) FROM (SELECT FROM candidate_words LIMIT :most) AS counted")
                        .param("most", FEW + 1)
                        .query(Integer.class)
                        .single()
                : hits(words).size();
        return new CandidateCount(Math.min(counted, FEW), counted > FEW);
    }

    /** Planned as if all were read, which is by the index; read only so far. */
    private List<UUID> hits(SearchWords words) {
        return words.bind(jdbc.sql("""
                WITH hit AS MATERIALIZED (SELECT candidate_id FROM candidate_words WHERE %s)
                SELECT candidate_id FROM hit LIMIT :most
                """.formatted(words.on("words"))))
                .param("most", FEW + 1)
                .query((row, number) -> row.getObject("candidate_id", UUID.class))
                .list();
    }

    private List<CandidateListing> everybody(int offset, int limit) {
        return jdbc.sql(LISTING + """
                 WHERE merged_into IS NULL
                 ORDER BY folded_name, id
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("offset", offset)
                .param("limit", limit)
                .query(CandidateSearch::listing)
                .list();
    }

    private List<CandidateListing> byName(List<UUID> hits, int offset, int limit) {
        return jdbc.sql(LISTING + """
                 WHERE id = ANY (:hits)
                 ORDER BY folded_name, id
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("hits", hits.toArray(UUID[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(CandidateSearch::listing)
                .list();
    }

    /** In the order of their ids, which is that of time, read from the newest on until so many are found: the index on words would read every hit. */
    private List<CandidateListing> newest(SearchWords words, @Nullable CandidateId last, int offset, int limit) {
        var condition = words.blank() ? "true" : words.on("said.words");
        return words.bind(jdbc.sql(LISTING + """
                  JOIN (SELECT candidate_id
                          FROM (SELECT candidate_id, words
                                  FROM candidate_words
                                 WHERE candidate_id < :before
                                 ORDER BY candidate_id DESC
                                OFFSET 0) AS said
                         WHERE %s
                        OFFSET :offset
                         LIMIT :limit) AS hit ON hit.candidate_id = candidate.id
                 ORDER BY candidate.id DESC
                """.formatted(condition)))
                .param("before", last == null ? LAST_OF_ALL : last.value())
                .param("offset", offset)
                .param("limit", limit)
                .query(CandidateSearch::listing)
                .list();
    }

    private static CandidateListing listing(ResultSet row, int number) throws SQLException {
        return new CandidateListing(
                new CandidateId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("headline"),
                row.getString("location"),
                row.getString("email"),
                Source.valueOf(row.getString("source")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
