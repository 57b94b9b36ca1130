package org.havn.documents;

import java.time.Instant;
import org.havn.candidates.CandidateId;
import org.havn.pipeline.ApplicationId;
import org.jspecify.annotations.Nullable;

/** A document as a row of a list; {@code size} in bytes, {@code addedBy} a name, {@code jobTitle} of its application. */
public record DocumentListing(
        DocumentId id,
        CandidateId candidate,
        @Nullable ApplicationId application,
        @Nullable String jobTitle,
        DocumentKind kind,
        String name,
        DocumentType type,
        int size,
        String addedBy,
        Instant addedAt,
        boolean removable) {
    DocumentListing removable(boolean may) {
        return new DocumentListing(id, candidate, application, jobTitle, kind, name, type, size, addedBy, addedAt, may);
    }
}
