package org.havn.rejections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.Refusal;
import org.havn.team.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The administrator's list of reasons. Other tests read it at the same time of day, so each leaves the shipped ones be. */
@HavnTest
@Tag("C18")
class RejectionReasonsTests {
    private final RejectionReasons reasons;
    private final OfficeFixture office;

    RejectionReasonsTests(RejectionReasons reasons, OfficeFixture office) {
        this.reasons = reasons;
        this.office = office;
    }

    @Test
    void aDuplicateLabelIsRefusedInWhateverCase() {
        var anna = office.administrator("Anna Storm");
        var label = label("Too far away");
        reasons.add(anna, label);
        assertRefused(
                Refusal.LABEL_TAKEN, () -> reasons.add(anna, " " + label.toUpperCase(java.util.Locale.ROOT) + " "));
        assertThat(labelled(label)).hasSize(1);
    }

    @Test
    void aLabelThatAShippedReasonHasInAnyLanguageIsRefused() {
        var anna = office.administrator("Anna Storm");
        var before = reasons.all();
        assertRefused(Refusal.LABEL_TAKEN, () -> reasons.add(anna, "Education"));
        assertRefused(Refusal.LABEL_TAKEN, () -> reasons.add(anna, "uddannelse"));
        assertThat(reasons.all()).isEqualTo(before);
    }

    @Test
    void twoWhoAddTheSameAtOnceAddOne() throws Exception {
        var anna = office.administrator("Anna Storm");
        var label = label("At once");
        var answers = atOnce(() -> added(anna, label), () -> added(anna, label));
        assertThat(answers).containsExactlyInAnyOrder(true, Refusal.LABEL_TAKEN);
        assertThat(labelled(label)).hasSize(1);
    }

    @Test
    void renamingIntoAnotherLabelIsRefusedAndAShippedOneKeepsItsName() {
        var anna = office.administrator("Anna Storm");
        var one = label("One");
        var other = label("Other");
        reasons.add(anna, one);
        reasons.add(anna, other);
        var id = labelled(one).getFirst().id();
        assertRefused(Refusal.LABEL_TAKEN, () -> reasons.rename(anna, id, other));
        assertRefused(Refusal.MISSING_FIELD, () -> reasons.rename(anna, id, " \n "));
        var shipped = reasons.all().stream()
                .filter(reason -> !reason.own())
                .findFirst()
                .orElseThrow();
        assertRefused(Refusal.NOT_ALLOWED, () -> reasons.rename(anna, shipped.id(), label("Mine")));
        var renamed = label("Renamed");
        reasons.rename(anna, id, renamed);
        assertThat(labelled(renamed)).extracting(RejectionReason::id).containsExactly(id);
    }

    @Test
    void aRetiredReasonIsNoLongerOfferedButStillKnown() {
        var anna = office.administrator("Anna Storm");
        var label = label("Retired");
        reasons.add(anna, label);
        var id = labelled(label).getFirst().id();
        reasons.retire(anna, id, true);
        assertThat(reasons.offered()).noneMatch(reason -> reason.id() == id);
        assertThat(reasons.all()).anyMatch(reason -> reason.id() == id && reason.retired());
        reasons.retire(anna, id, false);
        assertThat(reasons.offered()).anyMatch(reason -> reason.id() == id);
    }

    @Test
    void aReasonMovesUpAndDownAndStopsAtTheEnds() {
        var anna = office.administrator("Anna Storm");
        reasons.add(anna, label("Moving"));
        var order = ids();
        var last = order.getLast();
        reasons.shift(anna, last, 1);
        assertThat(ids()).isEqualTo(order);
        reasons.shift(anna, last, -1);
        assertThat(ids().get(order.size() - 2)).isEqualTo(last);
        reasons.shift(anna, last, 1);
        assertThat(ids()).isEqualTo(order);
    }

    @Test
    void onlyAnAdministratorKeepsTheList() {
        var rikke = office.recruiter("Rikke Dam");
        var before = reasons.all();
        assertRefused(Refusal.NOT_ALLOWED, () -> reasons.add(rikke, label("Mine")));
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> reasons.retire(rikke, before.getFirst().id(), true));
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> reasons.shift(rikke, before.getFirst().id(), 1));
        assertThat(reasons.all()).isEqualTo(before);
    }

    @Test
    void everyShippedReasonIsTranslated() {
        for (var language : Language.values())
            assertThat(reasons.all())
                    .allSatisfy(reason -> assertThat(reason.label(language)).isNotBlank());
    }

    private boolean added(org.havn.team.Member by, String label) {
        reasons.add(by, label);
        return true;
    }

    private List<RejectionReason> labelled(String label) {
        return reasons.all().stream()
                .filter(reason -> label.equals(reason.label()))
                .toList();
    }

    private List<Integer> ids() {
        return reasons.all().stream().map(RejectionReason::id).toList();
    }

    private static String label(String words) {
        return words + " " + System.nanoTime();
    }
}
