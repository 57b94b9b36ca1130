package org.havn.profiles;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.links.ExportedLinks.Heir;
import org.havn.notes.NoteId;
import org.havn.pipeline.ApplicationId;
import org.havn.pools.PoolEntryId;
import org.havn.reading.Profile;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of exports: the page as read, and for a while the answer, for a question asked twice. */
@Component
class ExportRecords {
    private static final Duration ANSWERS_KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ExportRecords(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Whom an export added, and whether it made them. */
    record Capture(
            CandidateId candidate,
            boolean madeCandidate,
            @Nullable NoteId note,
            @Nullable PoolEntryId poolEntry) {}

    /** What was answered before. */
    record Answer(CandidateId candidate, ApplicationId application, boolean created) {}

    void capture(
            Member by,
            CandidateId candidate,
            ApplicationId application,
            boolean madeCandidate,
            String address,
            Instant capturedAt,
            Profile profile) {
        jdbc.sql("""
                INSERT INTO capture (id, candidate_id, application_id, made_candidate, captured_by, captured_at,
                                     address, layout, profile)
                VALUES (:id, :candidate, :application, :made, :by, :at, :address, :layout, CAST(:profile AS jsonb))
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("candidate", candidate.value())
                .param("application", application.value())
                .param("made", madeCandidate)
                .param("by", by.id().value())
                .param("at", capturedAt.atOffset(ZoneOffset.UTC))
                .param("address", address)
                .param("layout", profile.layout())
                .param("profile", json.writeValueAsString(profile))
                .update();
    }

    Optional<Capture> captureOf(ApplicationId application) {
        return jdbc.sql(
                        "SELECT candidate_id, made_candidate, note_id, pool_entry_id FROM capture WHERE application_id = :application")
                .param("application", application.value())
                .query((row, number) -> new Capture(
                        new CandidateId(row.getObject("candidate_id", UUID.class)),
                        row.getBoolean("made_candidate"),
                        Optional.ofNullable(row.getObject("note_id", UUID.class))
                                .map(NoteId::new)
                                .orElse(null),
                        Optional.ofNullable(row.getObject("pool_entry_id", UUID.class))
                                .map(PoolEntryId::new)
                                .orElse(null)))
                .optional();
    }

    /** What the same click did beside the export. */
    void beside(ApplicationId application, @Nullable NoteId note, @Nullable PoolEntryId poolEntry) {
        jdbc.sql("UPDATE capture SET note_id = :note, pool_entry_id = :entry WHERE application_id = :application")
                .param("note", note == null ? null : note.value())
                .param("entry", poolEntry == null ? null : poolEntry.value())
                .param("application", application.value())
                .update();
    }

    /** Removes the page of an undone export; if there is another one of the person, the newest made them now. */
    Optional<Heir> remove(ApplicationId application, Capture capture) {
        var removed = jdbc.sql("DELETE FROM capture WHERE application_id = :application RETURNING id")
                .param("application", application.value())
                .query(UUID.class)
                .single();
        // The ids follow the order of the exports; captured_at is the moment of the page, which may be much older.
        var heir = jdbc.sql("""
                SELECT application_id, id > :removed AS later
                  FROM capture
                 WHERE candidate_id = :candidate
                 ORDER BY id DESC
                 LIMIT 1
                """)
                .param("removed", removed)
                .param("candidate", capture.candidate().value())
                .query((row, number) -> new Heir(
                        new ApplicationId(row.getObject("application_id", UUID.class)), row.getBoolean("later")))
                .optional();
        heir.filter(_ -> capture.madeCandidate())
                .ifPresent(of -> jdbc.sql("UPDATE capture SET made_candidate = true WHERE application_id = :heir")
                        .param("heir", of.application().value())
                        .update());
        return heir;
    }

    /**
     * Whether the caller made the candidate, nobody edited them, and nothing hangs on them any more. It looks into the
     * tables of rooms beside this one, because a note must never go with the person it is about.
     */
    boolean untouched(Member by, CandidateId candidate) {
        return jdbc.sql("""
                SELECT candidate.version = 0
                       AND candidate.created_by = :by
                       AND NOT EXISTS (SELECT FROM application WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM note WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM pool_entry WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM document WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM linkedin_identity WHERE candidate_id = candidate.id)
                       AND NOT EXISTS (SELECT FROM capture WHERE candidate_id = candidate.id)
                  FROM candidate
                 WHERE id = :candidate
                """)
                .param("by", by.id().value())
                .param("candidate", candidate.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The answer to the same request under the same key; refused if the key was used for another request. */
    Optional<Answer> answered(Member by, ExportRequest request) {
        return jdbc.sql("""
                SELECT candidate_id, application_id, created, request_hash = :hash AS same
                  FROM export_answer
                 WHERE member_id = :by
                   AND key = :key
                """)
                .param("by", by.id().value())
                .param("key", request.key())
                .param("hash", hash(request))
                .query((row, number) -> {
                    if (!row.getBoolean("same")) throw new Refused(Refusal.KEY_REUSED);
                    return new Answer(
                            new CandidateId(row.getObject("candidate_id", UUID.class)),
                            new ApplicationId(row.getObject("application_id", UUID.class)),
                            row.getBoolean("created"));
                })
                .optional();
    }

    /** Keeps the answer, and sweeps those nobody will ask for again. */
    void answer(Member by, ExportRequest request, Answer answer) {
        var now = clock.instant();
        jdbc.sql("DELETE FROM export_answer WHERE answered_at < :before")
                .param("before", now.minus(ANSWERS_KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                INSERT INTO export_answer (member_id, key, request_hash, candidate_id, application_id, created,
                                           answered_at)
                VALUES (:by, :key, :hash, :candidate, :application, :created, :now)
                """)
                .param("by", by.id().value())
                .param("key", request.key())
                .param("hash", hash(request))
                .param("candidate", answer.candidate().value())
                .param("application", answer.application().value())
                .param("created", answer.created())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(ExportRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, request.job().value().toString());
            add(digest, request.person().url());
            add(digest, Integer.toString(request.person().ids().size()));
            request.person().ids().forEach(id -> add(digest, id));
            add(digest, request.person().email());
            add(digest, request.person().name());
            add(digest, request.html());
            add(digest, request.capturedAt().toString());
            add(
                    digest,
                    request.choice() == null ? null : request.choice().value().toString());
            request.notThese().stream()
                    .map(candidate -> candidate.value().toString())
                    .sorted()
                    .forEach(candidate -> add(digest, candidate));
            add(digest, request.note() == null ? null : request.note().text());
            add(
                    digest,
                    request.note() == null ? null : request.note().visibility().name());
            add(digest, request.pool() == null ? null : request.pool().value().toString());
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Each part with its length, so that no two requests run together into the same bytes. */
    private static void add(MessageDigest digest, @Nullable String part) {
        var bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        digest.update(
                ByteBuffer.allocate(4).putInt(part == null ? -1 : bytes.length).flip());
        digest.update(bytes);
    }
}
