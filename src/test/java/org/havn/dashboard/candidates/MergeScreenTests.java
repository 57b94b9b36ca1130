package org.havn.dashboard.candidates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.Candidates;
import org.havn.candidates.NewCandidate;
import org.havn.candidates.Source;
import org.havn.dashboard.Screens;
import org.havn.process.StageKind;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-13")
class MergeScreenTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Candidates candidates;
    private Member rikke;
    private String name;
    private Candidate kept;
    private Candidate twin;

    MergeScreenTests(OfficeFixture office, Candidates candidates) {
        this.office = office;
        this.candidates = candidates;
    }

    @BeforeEach
    void twoRecordsWithOneAddress() {
        rikke = office.recruiter("Rikke Dam");
        name = "Astrid " + office.details().title().replaceAll("\\D", "");
        kept = office.candidate(rikke, name);
        twin = candidates.add(
                rikke,
                new NewCandidate(
                        new PersonName(name + " Holm"),
                        "Chef",
                        null,
                        kept.email(),
                        null,
                        Source.OTHER,
                        List.of(),
                        List.of()));
        office.applicant(rikke, office.activeJob(rikke), twin, StageKind.INTERVIEW);
    }

    @Test
    @SuppressWarnings("unchecked")
    void comparesChoosesMergesAndUndoes() {
        open(rikke, kept);
        assertThat(screens.text()).contains("May be the same person", name + " Holm", "same e-mail");
        _click(_get(Button.class, button -> button.withText("Compare")));
        assertThat(screens.text()).contains("Chef", "Moves here: 1 application.");
        var names = (RadioButtonGroup<CandidateDetails>) _get(RadioButtonGroup.class);
        _setValue(names, twin.details());
        _click(_get(Button.class, button -> button.withText("Merge")));
        assertThat(_get(H1.class).getText()).isEqualTo(name + " Holm");
        assertThat(screens.text()).contains("Chef · ", "Merged with " + name + " Holm", "The records are merged");
        _click(_find(Button.class, button -> button.withText("Undo")).getFirst());
        assertThat(candidates.get(rikke, twin.id()).id()).isEqualTo(twin.id());
        assertThat(_get(H1.class).getText()).isEqualTo(name);
    }

    @Test
    void anOldAddressLeadsToTheSurvivor() {
        open(rikke, kept);
        _click(_get(Button.class, button -> button.withText("Compare")));
        _click(_get(Button.class, button -> button.withText("Merge")));
        screens.open("candidates/" + twin.id().value());
        assertThat(screens.path()).isEqualTo("candidates/" + kept.id().value());
    }

    @Test
    void whoOnlyReadsIsSuggestedNobody() {
        open(office.readOnly("Vera Lind"), kept);
        _assertNone(Button.class, button -> button.withText("Compare"));
    }

    private void open(Member member, Candidate candidate) {
        screens.signIn(member);
        screens.open("candidates/" + candidate.id().value());
    }
}
