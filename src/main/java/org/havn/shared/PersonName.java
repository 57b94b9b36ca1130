package org.havn.shared;

import java.text.Normalizer;
import java.util.Locale;

/** A person's name as shown, of 1 to 200 characters, without invisible marks and doubled spaces. */
public record PersonName(String value) {
    public PersonName {
        value = clean(value);
        if (value.isEmpty() || value.length() > 200)
            throw new IllegalArgumentException("a name has 1 to 200 characters");
    }

    /** The name as compared and searched: «Søren Ågård» is «soren agard». */
    public String folded() {
        return fold(value);
    }

    /**
     * Lower case, without accents and ornaments, Nordic letters as their nearest Latin one however they are written
     * (Sørensen, Soerensen and Sorensen; Ågård and Aagaard), single spaces; empty where nothing is left.
     */
    public static String fold(String text) {
        var lower = clean(text)
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i");
        return Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replace("aa", "a")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }

    public String initials() {
        var words = value.split(" ");
        var first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        if (words.length == 1) return first.toUpperCase(Locale.ROOT);
        var last = words[words.length - 1];
        return (first + last.substring(0, last.offsetByCodePoints(0, 1))).toUpperCase(Locale.ROOT);
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cf}\\p{Cc}&&[^\\s]]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
