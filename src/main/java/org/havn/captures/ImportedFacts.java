package org.havn.captures;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.team.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a file says of people beside their contact details. It never takes the place of what is known already. */
@Service
@Transactional
public class ImportedFacts {
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the file says of one person in one field. */
    public record Said(CandidateId candidate, ProfileField field, List<String> texts) {
        public Said {
            texts = List.copyOf(texts);
        }
    }

    /** Takes back what the member's file said of these people between the two moments, unless it was changed since. */
    public void takeBack(Member by, List<CandidateId> people, Instant from, Instant to) {
        jdbc.sql("""
                DELETE FROM candidate_fact
                 WHERE candidate_id = ANY (CAST(:people AS uuid[]))
                   AND source = 'IMPORT'
                   AND taken_by = :by
                   AND taken_at BETWEEN :from AND :to
                """)
                .param("people", people.stream().map(CandidateId::value).toArray(UUID[]::new))
                .param("by", by.id().value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps it all where nothing is known yet. For rooms: asks no right. */
    public void keep(Member by, List<Said> said) {
        jdbc.sql("""
                INSERT INTO candidate_fact (candidate_id, field, texts, source, taken_by, taken_at)
                SELECT candidate_id, field, string_to_array(texts, chr(31)), 'IMPORT', :by, :now
                  FROM unnest(CAST(:candidates AS uuid[]), CAST(:fields AS text[]), CAST(:texts AS text[]))
                    AS said (candidate_id, field, texts)
                ON CONFLICT (candidate_id, field) DO NOTHING
                """)
                .param(
                        "candidates",
                        said.stream().map(one -> one.candidate().value()).toArray(UUID[]::new))
                .param("fields", said.stream().map(one -> one.field().name()).toArray(String[]::new))
                .param(
                        "texts",
                        said.stream()
                                .map(one -> String.join("\u001F", one.texts()))
                                .toArray(String[]::new))
                .param("by", by.id().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
