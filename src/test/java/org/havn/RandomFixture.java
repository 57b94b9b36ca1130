package org.havn;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Tries what must hold for anything on many random cases. The seeds are fixed, so that every run is the same; a failure
 * names its seed, and {@code -Dhavn.seed=…} tries that case alone.
 */
public final class RandomFixture {

    /** Languages whose letters, digits or calendars have broken programs that forgot to name theirs. */
    private static final List<String> LANGUAGES = List.of("tr", "az", "lt", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist");

    private RandomFixture() {}

    /** What must hold, whatever comes. */
    public interface Property {
        void holdsFor(RandomGenerator random);
    }

    public static void anyOf(int cases, Property property) {
        Long again = Long.getLong("havn.seed");
        for (long seed = again == null ? 1 : again; seed <= (again == null ? cases : again); seed++) {
            try {
                property.holdsFor(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        "Seed " + seed + " (-Dhavn.seed=" + seed + "): " + failed.getMessage(), failed);
            }
        }
    }

    /** The server's own language is nobody's business. */
    public static void inAnyLanguageOfTheServer(Runnable rule) {
        Locale before = Locale.getDefault();
        try {
            for (String language : LANGUAGES) {
                Locale.setDefault(Locale.forLanguageTag(language));
                rule.run();
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    public static <T> T oneOf(RandomGenerator random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
