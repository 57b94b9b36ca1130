package org.havn.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** Documents that are zip packages. They are unpacked once, with a limit, so that nobody's computer has to swell later. */
final class Packed {
    private static final long MOST_BYTES = 100_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final String ODT = DocumentType.ODT.mediaType();

    private Packed() {}

    /** The type by its parts; nothing for a plain archive, one with programs in it, a broken or a swelling one. */
    static Optional<DocumentType> typeOf(byte[] content) {
        var types = false;
        var word = false;
        var slides = false;
        var odt = false;
        var parts = 0;
        var left = Math.min(MOST_BYTES, 1_000_000L + content.length * 200L);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            var buffer = new byte[16_384];
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName();
                if (++parts > MOST_PARTS || program(name)) return Optional.empty();
                types |= name.equals("[Content_Types].xml");
                word |= name.equals("word/document.xml");
                slides |= name.equals("ppt/presentation.xml");
                if (parts == 1 && name.equals("mimetype")) {
                    var says = zip.readNBytes(100);
                    odt = new String(says, StandardCharsets.US_ASCII).strip().equals(ODT);
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer))
                    if ((left -= read) < 0) return Optional.empty();
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        if (odt) return Optional.of(DocumentType.ODT);
        if (types && word) return Optional.of(DocumentType.DOCX);
        return types && slides ? Optional.of(DocumentType.PPTX) : Optional.empty();
    }

    private static boolean program(String name) {
        return name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/");
    }
}
