package org.havn.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The stages of a template or of a job, in order: Prospect, Application, any number of others, Offer. A plan that lacks
 * one of the three, or has them elsewhere, cannot be made (C1); at most 20 stages.
 */
public record ProcessPlan(List<PlannedStage> stages) {
    private static final int MOST = 20;

    public ProcessPlan {
        stages = List.copyOf(stages);
        PlannedActivity.require(stages.size() >= 3 && stages.size() <= MOST);
        PlannedActivity.require(stages.getFirst().kind() == StageKind.PROSPECT);
        PlannedActivity.require(stages.get(1).kind() == StageKind.APPLICATION);
        PlannedActivity.require(stages.getLast().kind() == StageKind.OFFER);
        PlannedActivity.require(stages.stream().filter(PlannedStage::fixed).count() == 3);
    }

    /** A further stage right before Offer. */
    public ProcessPlan with(PlannedStage another) {
        var more = new ArrayList<>(stages);
        more.add(stages.size() - 1, another);
        return new ProcessPlan(more);
    }

    /** The plan with another stage at the place. */
    public ProcessPlan with(int position, PlannedStage other) {
        var changed = new ArrayList<>(stages);
        changed.set(position, other);
        return new ProcessPlan(changed);
    }

    public ProcessPlan without(int position) {
        var fewer = new ArrayList<>(stages);
        fewer.remove(position);
        return new ProcessPlan(fewer);
    }

    /** Whether the stage can stand so many places further on: neither it nor its neighbour is fixed. */
    public boolean moves(int position, int by) {
        var to = position + by;
        return to >= 0
                && to < stages.size()
                && !stages.get(position).fixed()
                && !stages.get(to).fixed();
    }

    public ProcessPlan moved(int position, int by) {
        PlannedActivity.require(moves(position, by));
        var changed = new ArrayList<>(stages);
        Collections.rotate(
                changed.subList(Math.min(position, position + by), Math.max(position, position + by) + 1),
                -Integer.signum(by));
        return new ProcessPlan(changed);
    }
}
