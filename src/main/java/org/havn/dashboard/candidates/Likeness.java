package org.havn.dashboard.candidates;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havn.candidates.PossibleDuplicate;
import org.havn.dashboard.Words;

/** What is said of somebody who may be the same person. */
final class Likeness {
    private Likeness() {}

    static String say(PossibleDuplicate.Why why) {
        return Words.say("why." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String below(PossibleDuplicate one) {
        return Stream.of(one.headline(), one.location())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
