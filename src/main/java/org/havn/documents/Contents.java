package org.havn.documents;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Says what a file is by what is in it, whatever it is called. Tika knows the first bytes, {@link Packed} what is in a package. */
@Component
class Contents {
    private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private final Tika tika = new Tika();

    /** The type, or nothing for what is not taken: pages, drawings with scripts, programs, and packages that swell. */
    Optional<DocumentType> typeOf(byte[] content) {
        if (starts(content, "PK\u0003\u0004")) return Packed.typeOf(content);
        return switch (tika.detect(content)) {
            case "application/pdf" -> starts(content, "%PDF-") ? Optional.of(DocumentType.PDF) : Optional.empty();
            case "application/rtf" -> Optional.of(DocumentType.RTF);
            case "text/plain" -> readable(content) ? Optional.of(DocumentType.TXT) : Optional.empty();
            case "image/jpeg" -> Optional.of(DocumentType.JPG);
            case "image/png" -> Optional.of(DocumentType.PNG);
            case "application/x-tika-msoffice" ->
                holds(content, WORD_STREAM) ? Optional.of(DocumentType.DOC) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Tika looks at the beginning only: a text has no zero bytes anywhere, unless it is UTF-16 and says so. */
    private static boolean readable(byte[] content) {
        var marked = content.length > 1
                && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                        || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
        if (marked) return true;
        for (var one : content) if (one == 0) return false;
        return true;
    }

    private static boolean starts(byte[] content, String with) {
        var bytes = with.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < bytes.length) return false;
        for (var i = 0; i < bytes.length; i++) if (content[i] != bytes[i]) return false;
        return true;
    }

    private static boolean holds(byte[] content, byte[] sought) {
        for (var from = 0; from <= content.length - sought.length; from++) {
            var at = 0;
            while (at < sought.length && content[from + at] == sought[at]) at++;
            if (at == sought.length) return true;
        }
        return false;
    }
}
