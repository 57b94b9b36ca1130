package org.havn.identity;

import java.util.Optional;

/** The number LinkedIn gives a person once and keeps in all of its products. */
public record LinkedInMember(long number) {

    private static final long LARGEST = 0xFFFF_FFFFL;

    public LinkedInMember {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("A LinkedIn member number lies between 1 and " + LARGEST);
        }
    }

    /** A number as it is printed, without leading zeros; zero stands for a guest and is nobody's. */
    public static Optional<LinkedInMember> of(String digits) {
        return digits.matches("[1-9][0-9]{0,9}") && Long.parseLong(digits) <= LARGEST
                ? Optional.of(new LinkedInMember(Long.parseLong(digits)))
                : Optional.empty();
    }
}
