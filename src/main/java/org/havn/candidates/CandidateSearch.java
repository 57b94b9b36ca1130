package org.havn.candidates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.havn.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of candidates; asks no right, the room does. */
@Component
class CandidateSearch {
    private static final String EVERY_WORD = """
             WHERE merged_into IS NULL
               AND search_text LIKE ALL (CAST(:words AS text[]))
            """;

    private final JdbcClient jdbc;

    CandidateSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CandidateListing> find(String text, int offset, int limit) {
        return jdbc.sql("""
                SELECT id,
                       name,
                       headline,
                       location,
                       email,
                       source,
                       created_at
                  FROM candidate
                """ + EVERY_WORD + """
                 ORDER BY folded_name, id
                OFFSET :offset
                 LIMIT :limit
                """)
                .param("words", words(text))
                .param("offset", offset)
                .param("limit", limit)
                .query(CandidateSearch::listing)
                .list();
    }

    int count(String text) {
        return jdbc.sql("SELECT count(*) FROM candidate" + EVERY_WORD)
                .param("words", words(text))
                .query(Integer.class)
                .single();
    }

    /**
     * Each word of the question as a part to be found; folding leaves no wildcard in it, an e-mail's are escaped. A
     * question of ornaments alone finds nobody.
     */
    private static String[] words(String text) {
        var words = Arrays.stream(text.strip().split("\\s+"))
                .map(word -> word.contains("@") ? escaped(word) : PersonName.fold(word))
                .flatMap(word -> Arrays.stream(word.split(" ")))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word + "%")
                .limit(12)
                .toArray(String[]::new);
        return words.length == 0 && !text.isBlank() ? new String[] {""} : words;
    }

    private static String escaped(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
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
