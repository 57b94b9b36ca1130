package org.havn.dashboard.pools;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Screens;
import org.havn.jobs.Job;
import org.havn.pipeline.Applications;
import org.havn.placements.Placements;
import org.havn.pools.PoolId;
import org.havn.pools.Pools;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class SaveDialogsTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Pools pools;
    private final Placements placements;
    private final Applications applications;
    private Member rikke;
    private Candidate astrid;
    private Job job;
    private PoolId pool;

    SaveDialogsTests(OfficeFixture office, Pools pools, Placements placements, Applications applications) {
        this.office = office;
        this.pools = pools;
        this.placements = placements;
        this.applications = applications;
    }

    @BeforeEach
    void aPersonAJobAndAPool() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        job = office.activeJob(rikke);
        pool = pools.create(rikke, "Backend");
        screens.signIn(rikke);
    }

    @Test
    @Tag("C4")
    void somebodyIsSavedToAJobFromTheirPageAndFromTheirLinkedInTabAndTakenBack() {
        for (var path : new String[] {"", "/linkedin"}) {
            screens.open("candidates/" + astrid.id().value() + path);
            click("Save to a job…");
            _click(_get(Button.class, button -> button.withText("Save")));
            assertThat(_get(ComboBox.class, box -> box.withLabel("Job")).isInvalid())
                    .isTrue();
            _setValue(
                    _get(ComboBox.class, box -> box.withLabel("Job")),
                    placements.jobs(rikke, "", 1).getFirst());
            _click(_get(Button.class, button -> button.withText("Save")));
            assertThat(applications.prospects(rikke, job.id(), 0, 5)).hasSize(1);
            _click(_find(Button.class, button -> button.withText("Undo")).getLast());
            assertThat(applications.prospects(rikke, job.id(), 0, 5)).isEmpty();
        }
    }

    @Test
    void somebodyIsSavedToAPoolFromTheirPageAndTakenBack() {
        screens.open("candidates/" + astrid.id().value());
        click("Save to a pool…");
        _setValue(_get(ComboBox.class, box -> box.withLabel("Talent pool")), pools.get(rikke, pool));
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(pools.people(rikke, pool, 0, 5)).hasSize(1);
        _click(_find(Button.class, button -> button.withText("Undo")).getLast());
        assertThat(pools.people(rikke, pool, 0, 5)).isEmpty();
    }

    @Test
    @Tag("C4")
    void manyOfAPoolAreChosenAndSavedToAJobOrTakenOutAtOnce() {
        pools.add(rikke, pool, astrid.id());
        pools.add(rikke, pool, office.candidate(rikke, "Bo Berg").id());
        pools.add(rikke, pool, office.candidate(rikke, "Eva Lund").id());
        screens.open("pools/" + pool.value());
        assertThat(_find(Button.class, button -> button.withText("Save to a job…")))
                .isEmpty();
        chooseTwo();
        assertThat(screens.text()).contains("2 people chosen");
        click("Save to a job…");
        _setValue(
                _get(ComboBox.class, box -> box.withLabel("Job")),
                placements.jobs(rikke, "", 1).getFirst());
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(applications.prospects(rikke, job.id(), 0, 5)).hasSize(2);
        assertThat(screens.text()).doesNotContain("2 people chosen");
        chooseTwo();
        _click(_find(Button.class, button -> button.withText("Remove")).stream()
                .filter(button -> button.getAriaLabel().isEmpty())
                .findFirst()
                .orElseThrow());
        assertThat(pools.people(rikke, pool, 0, 5)).hasSize(1);
        _click(_find(Button.class, button -> button.withText("Undo")).getLast());
        assertThat(pools.people(rikke, pool, 0, 5)).hasSize(3);
    }

    @Test
    void manyOfTheCandidatesAreChosenAndSavedToAPool() {
        var own = Long.toString(System.nanoTime(), 36);
        office.candidate(rikke, "Eva " + own);
        office.candidate(rikke, "Bo " + own);
        screens.open("candidates?q=" + own);
        chooseTwo();
        click("Save to a pool…");
        _setValue(_get(ComboBox.class, box -> box.withLabel("Talent pool")), pools.get(rikke, pool));
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(pools.people(rikke, pool, 0, 5)).hasSize(2);
        assertThat(screens.text()).doesNotContain("people chosen");
        chooseTwo();
        assertThat(screens.text()).contains("2 people chosen");
        _setValue(_get(TextField.class), "Eva " + own);
        assertThat(screens.text()).doesNotContain("chosen");
    }

    @Test
    @Tag("A18")
    void whoOnlyReadsIsOfferedNeither() {
        screens.signIn(office.readOnly("Vera Lind"));
        screens.open("candidates/" + astrid.id().value());
        assertThat(_find(Button.class, button -> button.withText("Save to a job…")))
                .isEmpty();
        assertThat(_find(Button.class, button -> button.withText("Save to a pool…")))
                .isEmpty();
    }

    private void chooseTwo() {
        _find(Checkbox.class).stream()
                .filter(box -> box.getAriaLabel().orElse("").startsWith("Choose "))
                .limit(2)
                .forEach(box -> _setValue(box, true));
    }

    private void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
