package org.havn.world;

/**
 * How much of everything there is for this many candidates; at a million what an installation of many years has.
 *
 * @param candidates from 1,000 on
 */
public record WorldSize(int candidates) {
    private static final int FEWEST = 1_000;

    public WorldSize {
        if (candidates < FEWEST) throw new IllegalArgumentException("a world has " + FEWEST + " candidates or more");
    }

    int members() {
        return Math.clamp(candidates / 2_000, 30, 500);
    }

    int jobs() {
        return Math.max(60, candidates / 50);
    }

    /** The applicants of the first job, which the board and the table are measured with. */
    int crowd() {
        return Math.min(5_000, candidates / 10);
    }

    int applications() {
        return candidates * 2;
    }

    int moves() {
        return applications() * 4;
    }

    int notes() {
        return candidates * 3;
    }

    int feedback() {
        return candidates;
    }

    int messages() {
        return candidates / 5;
    }
}
