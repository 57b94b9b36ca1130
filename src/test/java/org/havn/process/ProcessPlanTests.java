package org.havn.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.shared.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("UC-11")
class ProcessPlanTests {
    private static final ProcessPlan PLAN = new ProcessPlan(List.of(
                    stage(StageKind.PROSPECT, ActivityKind.PROSPECT),
                    stage(StageKind.APPLICATION, ActivityKind.APPLICATION),
                    stage(StageKind.OFFER, ActivityKind.OFFER)))
            .with(new PlannedStage("Screening"))
            .with(new PlannedStage("Talks").and(new PlannedActivity(ActivityKind.INTERVIEW, "First talk")));

    private static PlannedStage stage(StageKind kind, ActivityKind activity) {
        return new PlannedStage(kind, kind.name(), List.of(new PlannedActivity(activity, activity.name())));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    @Tag("C1")
    void prospectApplicationAndOfferCannotBeRemovedButRenamed(int position) {
        assertRefused(Refusal.PROCESS_BROKEN, () -> PLAN.without(position));
        var renamed = PLAN.with(position, PLAN.stages().get(position).named("Another name"));
        assertThat(renamed.stages().get(position).name()).isEqualTo("Another name");
        assertThat(renamed.stages().get(position).kind())
                .isEqualTo(PLAN.stages().get(position).kind());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    @Tag("C1")
    void theirActivityCannotBeRemovedEither(int position) {
        assertRefused(Refusal.PROCESS_BROKEN, () -> PLAN.stages().get(position).doing(List.of()));
    }

    @Test
    void otherStagesComeAndGo() {
        assertThat(names(PLAN)).containsExactly("PROSPECT", "APPLICATION", "Screening", "Talks", "OFFER");
        assertThat(names(PLAN.without(2))).containsExactly("PROSPECT", "APPLICATION", "Talks", "OFFER");
    }

    @Test
    void stagesMoveOnlyBetweenApplicationAndOffer() {
        assertThat(names(PLAN.moved(2, 1))).containsExactly("PROSPECT", "APPLICATION", "Talks", "Screening", "OFFER");
        assertThat(names(PLAN.moved(3, -1))).containsExactly("PROSPECT", "APPLICATION", "Talks", "Screening", "OFFER");
        assertThat(PLAN.moves(3, 1)).isFalse();
        assertThat(PLAN.moves(2, -1)).isFalse();
        assertThat(PLAN.moves(0, 1)).isFalse();
        assertRefused(Refusal.PROCESS_BROKEN, () -> PLAN.moved(3, 1));
    }

    @Test
    void aStageThatAsksForAnInterviewOrFeedbackIsAnInterviewStage() {
        assertThat(PLAN.stages()).extracting(PlannedStage::kind).containsExactly(StageKind.values());
        var asked = PLAN.stages().get(2).and(new PlannedActivity(ActivityKind.FEEDBACK, "What we think"));
        assertThat(asked.kind()).isEqualTo(StageKind.INTERVIEW);
        assertThat(asked.doing(List.of()).kind()).isEqualTo(StageKind.SCREENING);
    }

    @Test
    void nobodyIsInterviewedBeforeTheyHaveApplied() {
        var interview = new PlannedActivity(ActivityKind.INTERVIEW, "Too early");
        assertRefused(Refusal.PROCESS_BROKEN, () -> PLAN.stages().getFirst().and(interview));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u0000"})
    void everythingHasAName(String name) {
        assertRefused(Refusal.MISSING_FIELD, () -> new PlannedStage(name));
        assertRefused(Refusal.MISSING_FIELD, () -> new PlannedActivity(ActivityKind.CHECKLIST, name));
        assertRefused(Refusal.MISSING_FIELD, () -> new TemplateDraft(name, false, true, PLAN));
    }

    @Test
    void endsSomewhere() {
        assertRefused(Refusal.TOO_LARGE, () -> new PlannedStage("x".repeat(101)));
        var longest = PLAN;
        while (longest.stages().size() < 20) longest = longest.with(new PlannedStage("Another"));
        var full = longest;
        assertRefused(Refusal.PROCESS_BROKEN, () -> full.with(new PlannedStage("One more")));
    }

    private static List<String> names(ProcessPlan plan) {
        return plan.stages().stream().map(PlannedStage::name).toList();
    }
}
