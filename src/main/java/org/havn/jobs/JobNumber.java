package org.havn.jobs;

import java.util.Locale;
import java.util.Optional;

/** The number people know a job by, «HAVN-17». */
public record JobNumber(int value) {
    private static final String PREFIX = "HAVN-";

    /** The number in what somebody typed: «HAVN-17», «havn-17» or «17». */
    public static Optional<JobNumber> in(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        var digits = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        return digits.matches("[0-9]{1,9}") ? Optional.of(new JobNumber(Integer.parseInt(digits))) : Optional.empty();
    }

    @Override
    public String toString() {
        return PREFIX + value;
    }
}
