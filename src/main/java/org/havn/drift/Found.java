package org.havn.drift;

/** In how many of so many readings a field was found. */
record Found(int found, int readings) {
    private static final int FEWEST_RECENT = 20;
    private static final int FEWEST_BEFORE = 50;
    private static final double OFTEN = 0.8;
    private static final double HALF = 0.5;
    /** So many standard deviations below the usual rate are no chance. */
    private static final double NO_CHANCE = 3.5;

    Found plus(Found other) {
        return new Found(found + other.found, readings + other.readings);
    }

    double rate() {
        return readings == 0 ? 0 : (double) found / readings;
    }

    boolean enough() {
        return readings >= FEWEST_RECENT;
    }

    /**
     * Whether the page changed: found less than half as often as before, or in less than half of the readings where it
     * was found nearly always; on enough readings to be no chance.
     */
    boolean droppedFrom(Found before) {
        return before.readings >= FEWEST_BEFORE && droppedFrom(before.rate());
    }

    boolean droppedFrom(double usual) {
        if (!enough()) return false;
        var much = rate() < usual * HALF || usual >= OFTEN && rate() < HALF;
        var deviation = Math.sqrt(usual * (1 - usual) / readings);
        return much && usual - rate() > NO_CHANCE * deviation;
    }
}
