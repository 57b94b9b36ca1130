package org.havn.dashboard.documents;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.havn.dashboard.CurrentMember;
import org.havn.documents.DocumentContent;
import org.havn.documents.DocumentId;
import org.havn.documents.Documents;
import org.havn.shared.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Sends a document to whom may read it; to everybody else it is not there. What strangers wrote never runs as part of
 * Havn: the type is ours and not to be guessed, nothing may be loaded from it, and only three types are shown at all.
 */
@RestController
class DocumentController {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final CurrentMember current;
    private final Documents documents;

    DocumentController(CurrentMember current, Documents documents) {
        this.current = current;
        this.documents = documents;
    }

    @GetMapping("/documents/{id}")
    ResponseEntity<byte[]> download(@PathVariable String id) {
        return answer(id, false);
    }

    @GetMapping("/documents/{id}/view")
    ResponseEntity<byte[]> view(@PathVariable String id) {
        return answer(id, true);
    }

    private ResponseEntity<byte[]> answer(String id, boolean view) {
        try {
            return sent(documents.read(current.get(), new DocumentId(UUID.fromString(id))), view);
        } catch (Refused | IllegalArgumentException notForYou) {
            return ResponseEntity.notFound().build();
        }
    }

    private static ResponseEntity<byte[]> sent(DocumentContent document, boolean view) {
        var shown = view && document.type().shown();
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        var type = MediaType.parseMediaType(document.type().mediaType());
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition.toString())
                // A browser's own PDF viewer does not start within a sandbox; it gives the file no way to us anyhow.
                .header("Content-Security-Policy", shown ? POLICY : POLICY + "; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(CacheControl.noStore())
                .contentType(type.getType().equals("text") ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .body(document.bytes());
    }
}
