package org.havn.sharing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.team.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people agreed to; asks no right, the room does. */
@Component
class ConsentRows {
    private static final String COLUMNS = """
            consent.id, consent.candidate_id, consent.language, consent.wording, consent.name, consent.email, consent.address,
            consent.signed_in, consent.proven, consent.agreed_at, consent.until, consent.ended_at,
            consent.ended_by, link.candidate_id IS NOT NULL AS asked
            """;

    private final JdbcClient jdbc;

    ConsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code asked} if the link was made for this person, {@code proven} if it is surely them in one way or another. */
    record Row(
            UUID id,
            CandidateId candidate,
            Language language,
            String name,
            @Nullable String email,
            @Nullable String address,
            boolean proven,
            boolean asked,
            Consent consent) {}

    void add(
            ShareRows.Row link,
            byte[] manage,
            CandidateId candidate,
            Agreement given,
            String wording,
            boolean proven,
            boolean made,
            Instant now,
            Instant until) {
        jdbc.sql("""
                INSERT INTO share_consent (id, link_id, candidate_id, manage_hash, language, wording, wording_no, name,
                                           email, address, signed_in, proven, made_candidate, agreed_at, until)
                VALUES (:id, :link, :candidate, :manage, :language, :wording, :no, :name, :email, :address, :signed,
                        :proven, :made, :now, :until)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("link", link.id().value())
                .param("candidate", candidate.value())
                .param("manage", manage)
                .param("language", link.language().tag())
                .param("wording", wording)
                .param("no", Wording.NOW)
                .param("name", given.name().value())
                .param("email", given.email() == null ? null : given.email().value())
                .param(
                        "address",
                        given.address() == null ? null : given.address().url())
                .param("signed", given.signedIn())
                .param("proven", proven)
                .param("made", made)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The consent whose own secret this is; or the one given by a link that was made for one person. */
    Optional<Row> behind(byte[] hash) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM share_consent consent
                  LEFT JOIN share_link link ON link.id = consent.link_id
                 WHERE consent.manage_hash = :hash
                    OR (link.token_hash = :hash AND link.candidate_id IS NOT NULL)
                 ORDER BY consent.agreed_at DESC
                 LIMIT 1
                """)
                .param("hash", hash)
                .query(ConsentRows::row)
                .optional();
    }

    List<Row> of(CandidateId candidate) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM share_consent consent
                  LEFT JOIN share_link link ON link.id = consent.link_id
                 WHERE consent.candidate_id = :candidate
                 ORDER BY consent.agreed_at DESC, consent.id
                """)
                .param("candidate", candidate.value())
                .query(ConsentRows::row)
                .list();
    }

    List<Row> overdue(Instant now) {
        return jdbc.sql("SELECT " + COLUMNS + """
                  FROM share_consent consent
                  LEFT JOIN share_link link ON link.id = consent.link_id
                 WHERE consent.ended_at IS NULL
                   AND consent.until <= :now
                 ORDER BY consent.until
                 LIMIT 500
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ConsentRows::row)
                .list();
    }

    boolean end(UUID id, boolean byPerson, Instant now) {
        return jdbc.sql("UPDATE share_consent SET ended_at = :now, ended_by = :by WHERE id = :id AND ended_at IS NULL")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", byPerson ? "PERSON" : "TIME")
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean holds(CandidateId candidate) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM share_consent WHERE candidate_id = :candidate AND ended_at IS NULL)")
                .param("candidate", candidate.value())
                .query(Boolean.class)
                .single();
    }

    /** Takes the address out of what was given: the person unlinked it. */
    void forgetAddress(UUID id) {
        jdbc.sql("UPDATE share_consent SET address = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    boolean saidElsewhere(Row given, String address) {
        return jdbc.sql("""
                SELECT EXISTS (SELECT
                                 FROM share_consent
                                WHERE candidate_id = :candidate
                                  AND address = :address
                                  AND id <> :id
                                  AND ended_at IS NULL)
                """)
                .param("candidate", given.candidate().value())
                .param("address", address)
                .param("id", given.id())
                .query(Boolean.class)
                .single();
    }

    /** The living candidate with this e-mail, the oldest. */
    Optional<CandidateId> withEmail(String email) {
        return jdbc.sql("""
                SELECT id
                  FROM candidate
                 WHERE merged_into IS NULL
                   AND (email = :email OR more_emails @> ARRAY[CAST(:email AS text)])
                 ORDER BY created_at, id
                 LIMIT 1
                """)
                .param("email", email)
                .query((row, number) -> new CandidateId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at") == null ? null : ShareRows.instant(row, "ended_at");
        return new Row(
                row.getObject("id", UUID.class),
                new CandidateId(row.getObject("candidate_id", UUID.class)),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("name"),
                row.getString("email"),
                row.getString("address"),
                row.getBoolean("proven"),
                row.getBoolean("asked"),
                new Consent(
                        row.getString("wording"),
                        ShareRows.instant(row, "agreed_at"),
                        ShareRows.instant(row, "until"),
                        ended,
                        "PERSON".equals(row.getString("ended_by")),
                        row.getBoolean("signed_in")));
    }
}
