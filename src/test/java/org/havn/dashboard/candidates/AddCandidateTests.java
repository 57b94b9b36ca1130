package org.havn.dashboard.candidates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.dashboard.Screens;
import org.havn.links.PersonOnPage;
import org.havn.profiles.Profiles;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-13")
class AddCandidateTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Candidates candidates;
    private final Profiles profiles;
    private Member rikke;
    private Candidate known;
    private String address;

    AddCandidateTests(OfficeFixture office, Candidates candidates, Profiles profiles) {
        this.office = office;
        this.candidates = candidates;
        this.profiles = profiles;
    }

    @BeforeEach
    void theDialogIsOpen() {
        rikke = office.recruiter("Rikke Dam");
        known = office.candidate(rikke, "Zebulon Krauss");
        address = "https://www.linkedin.com/in/zebulon-" + known.id().value() + "/";
        profiles.link(rikke, known.id(), new PersonOnPage(address, List.of(), null, null));
        screens.signIn(rikke);
        screens.open("candidates");
        _click(_get(Button.class, button -> button.withText("Add candidate")));
    }

    @Test
    void showsWhoIsKnownWhileOneTypesAndForgetsThemAgain() {
        _setValue(_get(EmailField.class), Objects.requireNonNull(known.email()).value());
        assertThat(screens.text()).contains("same e-mail");
        assertThat(_get(_get(KnownPeople.class), Anchor.class).getHref())
                .isEqualTo("candidates/" + known.id().value());
        _setValue(_get(EmailField.class), "");
        assertThat(screens.text()).doesNotContain("same e-mail");
    }

    @Test
    void knowsThePersonByTheirLinkedInAddress() {
        _setValue(field("LinkedIn address"), address);
        assertThat(screens.text()).contains("Zebulon Krauss", "same LinkedIn profile");
        _setValue(field("LinkedIn address"), "https://example.test/in/zebulon");
        assertThat(field("LinkedIn address").isInvalid()).isTrue();
        assertThat(screens.text()).doesNotContain("same LinkedIn profile");
    }

    @Test
    void addsAndLinksSomebodyNew() {
        var fresh = address.replace("zebulon", "zorro");
        _setValue(field("Name"), "Wholly Unlike Anybody");
        _setValue(field("LinkedIn address"), fresh);
        _click(_get(Button.class, button -> button.withText("Add")));
        var made = candidates.search(rikke, "wholly unlike anybody", 0, 10).getLast();
        assertThat(profiles.linkOf(rikke, made.id())).isPresent();
    }

    @Test
    void changingWhatWasAskedAboutAsksAgain() {
        _setValue(field("Name"), "Zebulon Krauss");
        _click(_get(Button.class, button -> button.withText("Add")));
        assertThat(_get(Button.class, button -> button.withText("Add anyway")).isVisible())
                .isTrue();
        _setValue(field("Name"), "Zebulon Kraus");
        assertThat(screens.text()).contains("similar name");
        _click(_get(Button.class, button -> button.withText("Add")));
        assertThat(candidates.count(rikke, "zebulon kraus")).isEqualTo(candidates.count(rikke, "zebulon krauss"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }
}
