package org.havn.exclusions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list; asks no right, the room does. */
@Component
class ExclusionRows {
    private static final String COLUMNS = """
            SELECT exclusion.id,
                   exclusion.kind,
                   exclusion.candidate_id,
                   coalesce(candidate.name, exclusion.name) AS name,
                   exclusion.reason,
                   exclusion.until,
                   maker.name AS maker,
                   exclusion.made_at
              FROM exclusion
              JOIN member maker ON maker.id = exclusion.made_by
              LEFT JOIN candidate ON candidate.id = exclusion.candidate_id
             WHERE exclusion.lifted_at IS NULL
               AND (exclusion.until IS NULL OR exclusion.until >= :today)
            """;
    // A domain holds for what is below it, too; of the places somebody worked at, the newest counts.
    private static final String CONCERNS = """
            exclusion.candidate_id = subject.id
            OR (exclusion.kind = 'DOMAIN'
                AND EXISTS (SELECT
                              FROM unnest(array_append(subject.more_emails, subject.email)) AS mail (address)
                             WHERE split_part(mail.address, '@', 2) = exclusion.folded
                                OR split_part(mail.address, '@', 2) LIKE '%.' || exclusion.folded))
            OR (exclusion.kind = 'COMPANY'
                AND exclusion.folded = (SELECT affiliation.folded_name
                                          FROM affiliation
                                         WHERE affiliation.candidate_id = subject.id
                                           AND affiliation.kind = 'EMPLOYER'
                                         ORDER BY affiliation.position
                                         LIMIT 1))
            """;

    private final JdbcClient jdbc;

    ExclusionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExclusionId id, Member by, Exclude asked, Instant now) {
        jdbc.sql("""
                INSERT INTO exclusion (id, kind, candidate_id, name, folded, reason, until, made_by, made_at)
                VALUES (:id, :kind, CAST(:candidate AS uuid), :name, :folded, :reason, CAST(:until AS date), :by, :now)
                """)
                .param("id", id.value())
                .param("kind", asked.kind().name())
                .param(
                        "candidate",
                        asked.candidate() == null ? null : asked.candidate().value())
                .param("name", asked.name())
                .param("folded", asked.folded())
                .param("reason", asked.reason())
                .param("until", asked.until() == null ? null : asked.until().toString())
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whom it concerned, when it was still there. */
    Optional<Exclusion> lift(ExclusionId id, Member by, Instant now, LocalDate today) {
        var before = jdbc.sql(COLUMNS + " AND exclusion.id = :id")
                .param("today", today)
                .param("id", id.value())
                .query(ExclusionRows::row)
                .optional();
        jdbc.sql("UPDATE exclusion SET lifted_by = :by, lifted_at = :now WHERE id = :id AND lifted_at IS NULL")
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        return before;
    }

    List<Exclusion> all(LocalDate today, int offset, int limit) {
        return jdbc.sql(COLUMNS + " ORDER BY exclusion.made_at DESC, exclusion.id OFFSET :offset LIMIT :limit")
                .param("today", today)
                .param("offset", offset)
                .param("limit", limit)
                .query(ExclusionRows::row)
                .list();
    }

    /** What concerns the candidate, their own before their company's or domain's. */
    List<Exclusion> of(CandidateId candidate, LocalDate today) {
        return jdbc.sql(COLUMNS + " AND EXISTS (SELECT FROM candidate subject WHERE subject.id = :candidate AND ("
                        + CONCERNS + ")) ORDER BY exclusion.kind = 'PERSON' DESC, exclusion.made_at, exclusion.id")
                .param("today", today)
                .param("candidate", candidate.value())
                .query(ExclusionRows::row)
                .list();
    }

    Set<CandidateId> among(Collection<CandidateId> candidates, LocalDate today) {
        return new HashSet<>(jdbc.sql("""
                SELECT subject.id
                  FROM candidate subject
                 WHERE subject.id = ANY (:candidates)
                   AND EXISTS (SELECT
                                 FROM exclusion
                                WHERE exclusion.lifted_at IS NULL
                                  AND (exclusion.until IS NULL OR exclusion.until >= :today)
                                  AND (""" + CONCERNS + "))")
                .param("candidates", candidates.stream().map(CandidateId::value).toArray(UUID[]::new))
                .param("today", today)
                .query((row, number) -> new CandidateId(row.getObject("id", UUID.class)))
                .list());
    }

    /** What concerns somebody of whom only this is known; the domain of the e-mail and every domain above it are asked for. */
    List<Exclusion> of(List<String> domains, @Nullable String foldedEmployer, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                   AND ((exclusion.kind = 'DOMAIN' AND exclusion.folded = ANY (:domains))
                        OR (exclusion.kind = 'COMPANY' AND exclusion.folded = CAST(:employer AS text)))
                 ORDER BY exclusion.made_at, exclusion.id
                """)
                .param("today", today)
                .param("domains", domains.toArray(String[]::new))
                .param("employer", foldedEmployer)
                .query(ExclusionRows::row)
                .list();
    }

    private static Exclusion row(ResultSet row, int number) throws SQLException {
        var candidate = row.getObject("candidate_id", UUID.class);
        return new Exclusion(
                new ExclusionId(row.getObject("id", UUID.class)),
                Exclusion.Kind.valueOf(row.getString("kind")),
                candidate == null ? null : new CandidateId(candidate),
                row.getString("name"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getString("maker"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
