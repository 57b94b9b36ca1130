package org.havn.links;

import java.util.List;
import org.havn.candidates.CandidateId;
import org.havn.links.Keys.Key;
import org.havn.links.Keys.Kind;
import org.havn.pipeline.ApplicationId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that exports brought, and those that had to make room for them. For rooms: asks no right. */
@Component
public class ExportedLinks {
    /** Another export of the same person that the links of one taken back pass to; {@code later} if it came after it. */
    public record Heir(ApplicationId application, boolean later) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ExportedLinks(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What an export brought is now a person's own word and outlives the export. */
    public void confirm(CandidateId candidate) {
        jdbc.sql(
                        "UPDATE linkedin_identity SET application_id = NULL WHERE candidate_id = :candidate AND ended_at IS NULL")
                .param("candidate", candidate.value())
                .update();
        forgetReturn(candidate);
    }

    /** Somebody has decided by hand: no undone export brings an older link back. */
    public void forgetReturn(CandidateId candidate) {
        jdbc.sql("UPDATE linkedin_identity SET ended_for = NULL WHERE candidate_id = :candidate")
                .param("candidate", candidate.value())
                .update();
    }

    /** By what the candidate was known before the export. */
    public List<Key> endedFor(ApplicationId export, CandidateId candidate) {
        return jdbc.sql("""
                SELECT kind, value
                  FROM linkedin_identity
                 WHERE candidate_id = :candidate
                   AND ended_for = :export
                 ORDER BY kind, value
                """)
                .param("candidate", candidate.value())
                .param("export", export.value())
                .query((row, number) -> new Key(Kind.valueOf(row.getString("kind")), row.getString("value")))
                .list();
    }

    /**
     * Takes back the links that one export alone brought, and brings back those it ended. With another export of the same
     * person they stay as its own, unless that one came before: then what it had found is true again.
     */
    public void takeBack(ApplicationId export, CandidateId candidate, @Nullable Heir heir) {
        var ended = endedFor(export, candidate);
        if (heir != null && (heir.later() || ended.isEmpty())) {
            handOver(export, candidate, heir.application());
            return;
        }
        var removed = jdbc.sql(
                        "DELETE FROM linkedin_identity WHERE candidate_id = :candidate AND application_id = :export")
                .param("candidate", candidate.value())
                .param("export", export.value())
                .update();
        if (removed > 0) events.publishEvent(new ProfileUnlinked(candidate));
        if (!ended.isEmpty() && bringBack(export, candidate) > 0) events.publishEvent(new ProfileLinked(candidate));
    }

    private void handOver(ApplicationId export, CandidateId candidate, ApplicationId heir) {
        jdbc.sql("""
                UPDATE linkedin_identity
                   SET application_id = CASE WHEN application_id = :export THEN :heir ELSE application_id END,
                       ended_for = CASE WHEN ended_for = :export THEN :heir ELSE ended_for END
                 WHERE candidate_id = :candidate
                   AND :export IN (application_id, ended_for)
                """)
                .param("export", export.value())
                .param("heir", heir.value())
                .param("candidate", candidate.value())
                .update();
    }

    /** All of them or none: if one is somebody else's by now, the others are, too. */
    private int bringBack(ApplicationId export, CandidateId candidate) {
        return jdbc.sql("""
                UPDATE linkedin_identity
                   SET ended_by = NULL,
                       ended_at = NULL,
                       ended_for = NULL,
                       former = false
                 WHERE candidate_id = :candidate
                   AND ended_for = :export
                   AND NOT EXISTS (SELECT
                                     FROM linkedin_identity mine
                                     JOIN linkedin_identity taken
                                       ON taken.kind = mine.kind
                                      AND taken.value = mine.value
                                    WHERE mine.candidate_id = :candidate
                                      AND mine.ended_for = :export
                                      AND taken.ended_at IS NULL
                                      AND taken.kind <> 'DECODED')
                """)
                .param("candidate", candidate.value())
                .param("export", export.value())
                .update();
    }
}
