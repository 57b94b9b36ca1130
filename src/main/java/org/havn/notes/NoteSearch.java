package org.havn.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.havn.team.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of notes, only of what the caller may read. */
@Component
class NoteSearch {
    private final JdbcClient jdbc;

    NoteSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Private ones are their author's alone, whoever asks; those on an application its team's, the rest of all who open the candidate. */
    List<NoteListing> ofCandidate(Member by, CandidateId candidate) {
        return jdbc.sql("""
                SELECT note.id,
                       note.version,
                       note.text,
                       author.name AS author,
                       note.visibility,
                       note.application_id,
                       job.title,
                       note.created_at,
                       note.edited_at,
                       note.author = :member
                           OR note.application_id IS NOT NULL
                              AND (:administrator OR coalesce(appointer.role, own.role) IN ('RECRUITER', 'HIRING_MANAGER'))
                           AS editable,
                       ARRAY(SELECT member.name
                               FROM note_mention mention
                               JOIN member ON member.id = mention.member_id
                              WHERE mention.note_id = note.id
                              ORDER BY member.name) AS named
                  FROM note
                  JOIN member author ON author.id = note.author
                  LEFT JOIN application ON application.id = note.application_id
                  LEFT JOIN job ON job.id = application.job_id
                  LEFT JOIN hiring_team_member own
                         ON own.job_id = application.job_id
                        AND own.member_id = :member
                  LEFT JOIN hiring_team_member appointer
                         ON appointer.job_id = own.job_id
                        AND appointer.member_id = own.for_id
                 WHERE note.candidate_id = :candidate
                   AND note.deleted_at IS NULL
                   AND (note.author = :member
                        OR note.visibility = 'TEAM'
                           AND (note.application_id IS NULL
                                OR :everything
                                OR own.member_id IS NOT NULL
                                   AND (application.passed_prospect
                                        OR coalesce(appointer.role, own.role) IN ('RECRUITER', 'HIRING_MANAGER'))))
                 ORDER BY note.created_at DESC, note.id
                """)
                .param("candidate", candidate.value())
                .param("member", by.id().value())
                .param("everything", by.readsEverything())
                .param("administrator", by.is(Role.ADMINISTRATOR))
                .query(NoteSearch::row)
                .list();
    }

    private static NoteListing row(ResultSet row, int number) throws SQLException {
        var application = row.getObject("application_id", UUID.class);
        return new NoteListing(
                new NoteId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("text"),
                row.getString("author"),
                NoteVisibility.valueOf(row.getString("visibility")),
                application == null ? null : new ApplicationId(application),
                row.getString("title"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("edited_at", OffsetDateTime.class)),
                row.getBoolean("editable"),
                List.of((String[]) row.getArray("named").getArray()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
