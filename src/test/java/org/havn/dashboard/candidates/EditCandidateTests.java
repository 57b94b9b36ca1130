package org.havn.dashboard.candidates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateDetails;
import org.havn.candidates.Candidates;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-13")
class EditCandidateTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Candidates candidates;
    private Member rikke;
    private Candidate astrid;

    EditCandidateTests(OfficeFixture office, Candidates candidates) {
        this.office = office;
        this.candidates = candidates;
    }

    @BeforeEach
    void somebodyKnown() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
    }

    @Test
    void savesWhatIsTypedAndShowsItWithItsHistory() {
        edit();
        _setValue(field("Headline"), "Head chef");
        _setValue(_get(TextArea.class, area -> area.withLabel("Further e-mails")), "one@office.test\nnonsense");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(_get(TextArea.class, area -> area.withLabel("Further e-mails"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(TextArea.class, area -> area.withLabel("Further e-mails")), "one@office.test");
        _click(_get(Button.class, button -> button.withText("Save")));
        _assertNone(Dialog.class);
        assertThat(screens.text()).contains("Head chef · ", "one@office.test", "Changed", "Rikke Dam");
    }

    @Test
    void theSecondWriterKeepsWhatTheyTypedAndSeesWhatTheFirstWrote() {
        edit();
        var lars = office.recruiter("Lars Krogh");
        candidates.edit(
                lars,
                astrid.id(),
                Objects.requireNonNull(astrid.version()),
                new CandidateDetails(
                        new PersonName("Astrid Holm"),
                        "Pastry chef",
                        "Odense",
                        astrid.email(),
                        java.util.List.of(),
                        null,
                        false));
        _setValue(field("Headline"), "Head chef");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(screens.text()).contains("Headline is now «Pastry chef».");
        assertThat(field("Headline").getValue()).isEqualTo("Head chef");
        assertThat(field("Place").getValue()).isEqualTo("Odense");
        _click(_get(Button.class, button -> button.withText("Save")));
        var saved = candidates.get(rikke, astrid.id());
        assertThat(saved.headline()).isEqualTo("Head chef");
        assertThat(saved.location()).isEqualTo("Odense");
    }

    @Test
    void deletesAfterAQuestion() {
        open(rikke);
        _click(_get(Button.class, button -> button.withText("More")));
        _click(_get(Button.class, button -> button.withText("Delete candidate")));
        assertThat(screens.text()).contains("For somebody added by mistake", "cannot be undone");
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Delete candidate")));
        assertThat(_get(H1.class).getText()).isEqualTo("Candidates");
        assertThat(candidates.mayOpen(rikke, astrid.id())).isFalse();
    }

    @Test
    void whoOnlyReadsHasNoButtons() {
        open(office.readOnly("Vera Lind"));
        _assertNone(Button.class, button -> button.withText("Edit"));
        _assertNone(Button.class, button -> button.withText("More"));
    }

    private void edit() {
        open(rikke);
        _click(_get(Button.class, button -> button.withText("Edit")));
    }

    private void open(Member member) {
        screens.signIn(member);
        screens.open("candidates/" + astrid.id().value());
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }
}
