package org.havn.imports;

import java.util.Locale;

/** Why a row is not taken: its line, the field, and what stands there, or whom it is mistaken for. */
public record ImportProblem(int line, ImportField field, Reason reason, String value) {
    static final int LONGEST_VALUE = 200;

    /** What is wrong; each has a text. */
    public enum Reason {
        MISSING,
        NOT_VALID,
        TOO_LONG,
        TOO_MANY,
        EXCEL_ERROR,
        /** An earlier row with the same address is of somebody with another name. */
        OTHER_NAME_IN_FILE,
        /** In Havn, the address is of somebody with another name. */
        OTHER_NAME_IN_HAVN,
        /** It may be one or the other of two people in Havn. */
        SEVERAL_IN_HAVN;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ImportProblem {
        var clean = value.replaceAll("\\p{Cntrl}+", " ").strip();
        value = clean.codePointCount(0, clean.length()) <= LONGEST_VALUE
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
    }
}
