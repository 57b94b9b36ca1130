package org.havn.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A step of a process with what is done in it. Prospect, Application and Offer hold the activity of their kind; any
 * other stage is an interview stage once it asks for an interview or for feedback, and a screening until then.
 */
public record PlannedStage(StageKind kind, String name, List<PlannedActivity> activities) {
    private static final int MOST = 20;
    private static final Set<ActivityKind> ASKING = Set.of(ActivityKind.INTERVIEW, ActivityKind.FEEDBACK);

    public PlannedStage {
        name = Names.checked(name);
        activities = List.copyOf(activities);
        PlannedActivity.require(activities.size() <= MOST);
        var own = fixed(kind) ? ActivityKind.valueOf(kind.name()) : null;
        PlannedActivity.require(
                activities.stream().filter(PlannedActivity::fixed).count() == (own == null ? 0 : 1));
        PlannedActivity.require(own == null || activities.stream().anyMatch(one -> one.kind() == own));
        var asks = activities.stream().anyMatch(one -> ASKING.contains(one.kind()));
        // Nobody is interviewed before they have applied.
        PlannedActivity.require(kind != StageKind.PROSPECT || !asks);
        if (own == null) kind = asks ? StageKind.INTERVIEW : StageKind.SCREENING;
    }

    /** A further stage between Application and Offer. */
    public PlannedStage(String name) {
        this(StageKind.SCREENING, name, List.of());
    }

    /** Whether a process cannot be without it (C1). */
    public boolean fixed() {
        return fixed(kind);
    }

    private static boolean fixed(StageKind kind) {
        return kind == StageKind.PROSPECT || kind == StageKind.APPLICATION || kind == StageKind.OFFER;
    }

    public PlannedStage named(String other) {
        return new PlannedStage(kind, other, activities);
    }

    public PlannedStage doing(List<PlannedActivity> others) {
        return new PlannedStage(kind, name, others);
    }

    public PlannedStage and(PlannedActivity another) {
        var more = new ArrayList<>(activities);
        more.add(another);
        return doing(more);
    }
}
