package org.havn.documents;

import java.util.Locale;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** A file's name without the way to it, without marks that are not seen or that turn the text around, of at most 150 characters. */
record FileName(String value) {
    private static final int LONGEST = 150;

    FileName {
        var last = value.substring(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .replaceAll("^[. ]+|[. ]+$", "");
        if (clean.isEmpty()) throw new Refused(Refusal.FILE_TYPE);
        value = clean.length() <= LONGEST ? clean : shortened(clean);
    }

    /** What follows the last dot, in small letters; empty without one. */
    String ending() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var end = dot < 0 || name.length() - dot > 12 ? "" : name.substring(dot);
        var cut = LONGEST - end.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) cut--;
        return name.substring(0, cut) + end;
    }
}
