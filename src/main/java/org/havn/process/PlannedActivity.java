package org.havn.process;

import org.havn.shared.Refusal;
import org.havn.shared.Refused;

/** Something to be done in a stage, as a process says it; the name has 1 to 100 characters. */
public record PlannedActivity(ActivityKind kind, String name, ActivitySettings settings) {
    public PlannedActivity {
        name = Names.checked(name);
    }

    /** With the settings that most want. */
    public PlannedActivity(ActivityKind kind, String name) {
        this(kind, name, ActivitySettings.USUAL);
    }

    public PlannedActivity named(String other) {
        return new PlannedActivity(kind, other, settings);
    }

    /** Whether the process cannot be without it. */
    public boolean fixed() {
        return kind == ActivityKind.PROSPECT || kind == ActivityKind.APPLICATION || kind == ActivityKind.OFFER;
    }

    /** A process with one of an unknown kind or at a wrong place is no process. */
    static void require(boolean rule) {
        if (!rule) throw new Refused(Refusal.PROCESS_BROKEN);
    }
}
