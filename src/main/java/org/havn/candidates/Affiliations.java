package org.havn.candidates;

import java.util.List;
import java.util.stream.IntStream;
import org.havn.shared.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people work, worked or studied, to tell namesakes apart. */
@Component
class Affiliations {
    static final int MOST = 60;

    private final JdbcClient jdbc;

    Affiliations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CandidateId candidate, String kind, List<String> names) {
        var distinct = names.stream()
                .map(String::strip)
                .filter(name -> !PersonName.fold(name).isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
        IntStream.range(0, distinct.size())
                .forEach(position -> jdbc.sql("""
                        INSERT INTO affiliation (candidate_id, kind, name, folded_name, position)
                        VALUES (:candidate, :kind, :name, :folded, :position)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("candidate", candidate.value())
                        .param("kind", kind)
                        .param("name", distinct.get(position))
                        .param("folded", PersonName.fold(distinct.get(position)))
                        .param("position", position)
                        .update());
    }
}
