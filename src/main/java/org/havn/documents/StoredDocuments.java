package org.havn.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents as they lie in the database; asks no right, the room does. */
@Component
class StoredDocuments {
    private static final String LISTING = """
            SELECT document.id,
                   document.candidate_id,
                   document.application_id,
                   job.title,
                   document.kind,
                   document.name,
                   document.type,
                   document.size,
                   member.name AS added_by,
                   document.added_at
              FROM document
              JOIN member ON member.id = document.added_by
              LEFT JOIN application ON application.id = document.application_id
              LEFT JOIN job ON job.id = application.job_id
            """;

    private final JdbcClient jdbc;

    StoredDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentListing> ofCandidate(CandidateId candidate) {
        return jdbc.sql(LISTING + """
                 WHERE document.candidate_id = :candidate
                 ORDER BY document.added_at DESC, document.id
                """)
                .param("candidate", candidate.value())
                .query(StoredDocuments::listing)
                .list();
    }

    Optional<DocumentListing> find(DocumentId id) {
        return jdbc.sql(LISTING + " WHERE document.id = :id")
                .param("id", id.value())
                .query(StoredDocuments::listing)
                .optional();
    }

    byte[] content(DocumentId id) {
        return jdbc.sql("SELECT content FROM document_content WHERE document_id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("content"))
                .single();
    }

    DocumentId add(
            Member by,
            CandidateId candidate,
            @Nullable ApplicationId application,
            DocumentKind kind,
            DocumentContent document,
            Instant now) {
        var id = DocumentId.next();
        jdbc.sql("""
                INSERT INTO document (id, candidate_id, application_id, kind, name, type, size, added_by, added_at)
                VALUES (:id, :candidate, :application, :kind, :name, :type, :size, :by, :now)
                """)
                .param("id", id.value())
                .param("candidate", candidate.value())
                .param("application", application == null ? null : application.value())
                .param("kind", kind.name())
                .param("name", document.name())
                .param("type", document.type().name())
                .param("size", document.bytes().length)
                .param("by", by.id().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("INSERT INTO document_content (document_id, content) VALUES (:id, :content)")
                .param("id", id.value())
                .param("content", document.bytes())
                .update();
        return id;
    }

    boolean remove(DocumentId id) {
        return jdbc.sql("DELETE FROM document WHERE id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static DocumentListing listing(ResultSet row, int number) throws SQLException {
        var application = row.getObject("application_id", UUID.class);
        return new DocumentListing(
                new DocumentId(row.getObject("id", UUID.class)),
                new CandidateId(row.getObject("candidate_id", UUID.class)),
                application == null ? null : new ApplicationId(application),
                row.getString("title"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("name"),
                DocumentType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                false);
    }
}
