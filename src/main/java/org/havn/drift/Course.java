package org.havn.drift;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;

/** How often one field of one layout was found, over time: the last readings, and those before. */
record Course(String layout, String field, Found recent, Found before, Instant since) {

    /** A stretch of time with its readings. */
    record Stretch(Instant from, Found found) {}

    /** The newest stretches with enough readings together, against all the others. */
    static Course of(String layout, String field, List<Stretch> stretches) {
        var newestFirst = new TreeMap<Instant, Found>(java.util.Comparator.reverseOrder());
        stretches.forEach(one -> newestFirst.merge(one.from(), one.found(), Found::plus));
        var recent = new Found(0, 0);
        var before = new Found(0, 0);
        var since = newestFirst.firstKey();
        for (var stretch : newestFirst.entrySet()) {
            if (recent.enough()) {
                before = before.plus(stretch.getValue());
                continue;
            }
            recent = recent.plus(stretch.getValue());
            since = stretch.getKey();
        }
        // The stretches before may have been as bad already, and the oldest of the recent ones may still have been
        // good.
        var usual = before.rate();
        for (var stretch : newestFirst.entrySet()) {
            if (stretch.getValue().rate() > (usual + recent.rate()) / 2) break;
            since = stretch.getKey();
        }
        return new Course(layout, field, recent, before, since);
    }

    boolean dropped() {
        return recent.droppedFrom(before);
    }
}
