package org.havn.notes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a browser sends, perhaps twice because an answer was lost on the way: each is written once. */
@Service
@Transactional
public class SentNotes {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    /** Longer than a browser lets a note wait. */
    private static final Duration KEPT = Duration.ofDays(8);

    private final Notes notes;
    private final JdbcClient jdbc;
    private final Clock clock;

    SentNotes(Notes notes, JdbcClient jdbc, Clock clock) {
        this.notes = notes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the note, unless the caller has sent it under this key before: then it is the note as it was written. */
    public NoteId write(
            Member by,
            CandidateId candidate,
            @Nullable ApplicationId application,
            String text,
            NoteVisibility visibility,
            @Nullable String key) {
        Supplier<NoteId> writing = () -> notes.write(by, candidate, application, text, visibility);
        if (key == null) return writing.get();
        if (!KEY.matcher(key).matches()) throw new Refused(Refusal.MALFORMED);
        var hash = hash(candidate, application, text, visibility);
        if (!isFirst(by, key, hash)) return before(by, key, hash);
        var written = writing.get();
        jdbc.sql("UPDATE note_sent SET note_id = :note WHERE member_id = :by AND key = :key")
                .param("note", written.value())
                .param("by", by.id().value())
                .param("key", key)
                .update();
        return written;
    }

    /** The same key sent at once by two: the second waits here until the first has written, or was refused. */
    private boolean isFirst(Member by, String key, byte[] hash) {
        var now = clock.instant();
        sweep(now);
        return jdbc.sql("""
                INSERT INTO note_sent (member_id, key, request_hash, sent_at)
                VALUES (:by, :key, :hash, :now)
                ON CONFLICT (member_id, key) DO NOTHING
                """)
                        .param("by", by.id().value())
                        .param("key", key)
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private NoteId before(Member by, String key, byte[] hash) {
        return jdbc.sql(
                        "SELECT note_id, request_hash = :hash AS same FROM note_sent WHERE member_id = :by AND key = :key")
                .param("hash", hash)
                .param("by", by.id().value())
                .param("key", key)
                .query((row, number) -> {
                    if (!row.getBoolean("same")) throw new Refused(Refusal.KEY_REUSED);
                    return new NoteId(row.getObject("note_id", UUID.class));
                })
                .optional()
                .orElseThrow(() -> new Refused(Refusal.CHANGED_MEANWHILE));
    }

    private void sweep(Instant now) {
        jdbc.sql("DELETE FROM note_sent WHERE sent_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(
            CandidateId candidate, @Nullable ApplicationId application, String text, NoteVisibility visibility) {
        // The ids and the word have no line break in them, so the text cannot run into them.
        var parts = candidate.value() + "\n" + (application == null ? "" : application.value()) + "\n" + visibility
                + "\n" + text;
        try {
            return MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
