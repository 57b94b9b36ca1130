package org.havn.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, honest and hostile. */
public final class FilesFixture {
    private FilesFixture() {}

    public static byte[] pdf() {
        return bytes(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] of(DocumentType type) {
        return switch (type) {
            case PDF -> pdf();
            case DOC ->
                joined(
                        HexFormat.of().parseHex("d0cf11e0a1b11ae1"),
                        new byte[600],
                        "WordDocument".getBytes(StandardCharsets.UTF_16LE));
            case DOCX -> zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
            case PPTX -> zip("[Content_Types].xml", "<Types/>", "ppt/presentation.xml", "<presentation/>");
            case ODT -> zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<content/>");
            case RTF -> bytes("{\\rtf1\\ansi Hello}");
            case TXT -> "Dear harbour, kære havn".getBytes(StandardCharsets.UTF_8);
            case JPG -> joined(HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000"), new byte[20]);
            case PNG -> joined(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), new byte[20]);
        };
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    /** Names and texts in turn. */
    static byte[] zip(String... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var at = 0; at < parts.length; at += 2) {
                var content = parts[at + 1].getBytes(StandardCharsets.UTF_8);
                var entry = new ZipEntry(parts[at]);
                if (parts[at].equals("mimetype")) {
                    var crc = new CRC32();
                    crc.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A document that swells to 200 MB when it is opened. */
    static byte[] bomb() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 200; i++) zip.write(zeros);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
