package org.havn.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are taken, each with its media type and the ends of its name. */
public enum DocumentType {
    PDF("application/pdf", true, "pdf"),
    DOC("application/msword", false, "doc"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    RTF("application/rtf", false, "rtf"),
    TXT("text/plain", false, "txt"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    JPG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png");

    private final String mediaType;
    private final boolean shown;
    private final List<String> endings;

    DocumentType(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser may show it in the page; the others are only downloaded. */
    public boolean shown() {
        return shown;
    }

    /** The ends of names that are taken, each with its dot, for a file chooser. */
    public static List<String> allEndings() {
        return Arrays.stream(values())
                .flatMap(type -> type.endings.stream())
                .map("."::concat)
                .toList();
    }

    /** What the end of the name says. */
    static Optional<DocumentType> named(FileName name) {
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(name.ending()))
                .findFirst();
    }
}
