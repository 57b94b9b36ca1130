package org.havn.dashboard.candidates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidates;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class CandidatesViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Candidates candidates;

    CandidatesViewTests(OfficeFixture office, Candidates candidates) {
        this.office = office;
        this.candidates = candidates;
    }

    @Test
    void narrowsTheListAsTheRecruiterTypes() {
        var rikke = office.recruiter("Rikke Dam");
        office.candidate(rikke, "Ørnulf Listviewsen");
        screens.signIn(rikke);
        screens.open("candidates");
        _setValue(_get(TextField.class), "ornulf listview");
        assertThat(_find(PathLink.class, link -> link.withClasses("name")))
                .extracting(PathLink::getText)
                .containsOnly("Ørnulf Listviewsen");
    }

    @Test
    void theAddressHoldsTheSearchAndAnEmptyAnswerSaysWhatToTry() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("candidates?q=zzz-nobody");
        assertThat(_get(TextField.class).getValue()).isEqualTo("zzz-nobody");
        assertThat(screens.text()).contains("Nobody matches «zzz-nobody»", "Try part of a name");
    }

    @Test
    void addsSomebodyByHandAfterAskingWhetherTheyAreKnown() {
        var rikke = office.recruiter("Rikke Dam");
        var name = "Twin Lookalike " + office.details().title().replaceAll("\\D", "");
        office.candidate(rikke, name);
        screens.signIn(rikke);
        screens.open("candidates");
        _click(_get(Button.class, button -> button.withText("Add candidate")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), name);
        _click(_get(Button.class, button -> button.withText("Add")));
        assertThat(screens.text()).contains("This may be somebody you know", "same name");
        assertThat(candidates.count(rikke, name).number()).isEqualTo(1);
        _click(_get(Button.class, button -> button.withText("Add anyway")));
        assertThat(candidates.count(rikke, name).number()).isEqualTo(2);
        assertThat(_get(H1.class).getText()).isEqualTo(name);
    }

    @Test
    void readOnlyMembersSearchAndDoNotAdd() {
        screens.signIn(office.readOnly("Vera Lind"));
        screens.open("candidates");
        _assertNone(Button.class, button -> button.withText("Add candidate"));
    }

    @Test
    void anInterviewerHasNoListOfCandidates() {
        screens.signIn(office.interviewer("Ivan Skov"));
        screens.open("candidates");
        assertThat(screens.text()).contains("Nothing to see here");
    }
}
