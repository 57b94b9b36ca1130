package org.havn.reading;

/** The number LinkedIn gives a person once and keeps in all of its products. */
public record LinkedInMember(long number) {

    static final long LARGEST = 0xFFFF_FFFFL;

    public LinkedInMember {
        if (number < 1 || number > LARGEST) {
            throw new IllegalArgumentException("A LinkedIn member number lies between 1 and " + LARGEST);
        }
    }
}
