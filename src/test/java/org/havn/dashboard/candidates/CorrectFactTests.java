package org.havn.dashboard.candidates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.captures.Captures;
import org.havn.captures.Fact;
import org.havn.captures.FactSource;
import org.havn.captures.ImportedFacts;
import org.havn.captures.ProfileField;
import org.havn.dashboard.Screens;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-19")
class CorrectFactTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Captures captures;
    private final ImportedFacts imported;
    private Member rikke;
    private Candidate astrid;

    CorrectFactTests(OfficeFixture office, Captures captures, ImportedFacts imported) {
        this.office = office;
        this.captures = captures;
        this.imported = imported;
    }

    @BeforeEach
    void aFileSaidSomething() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        imported.keep(rikke, List.of(new ImportedFacts.Said(astrid.id(), ProfileField.SKILLS, List.of("Jav", "SQL"))));
    }

    @Test
    void aRecruiterSetsItRightOneEntryOnALineAndSeesWhereItCameFrom() {
        open(rikke);
        assertThat(screens.text()).contains("from a file");
        _click(_get(Button.class, button -> button.withText("Correct")));
        _setValue(_get(TextArea.class, area -> area.withLabel("Skills")), "Java\nSQL\n");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(captures.facts(rikke, astrid.id()))
                .containsExactly(new Fact(ProfileField.SKILLS, List.of("Java", "SQL"), FactSource.IMPORT));
        assertThat(screens.text()).contains("Java", "from a file");
    }

    @Test
    void aRecruiterTakesItAway() {
        open(rikke);
        _click(_get(Button.class, button -> button.withText("Correct")));
        _click(_get(Button.class, button -> button.withText("Remove")));
        assertThat(captures.facts(rikke, astrid.id())).isEmpty();
    }

    @Test
    void whoMayOnlyReadIsOfferedNothing() {
        open(office.readOnly("Vera Holt"));
        assertThat(screens.text()).contains("from a file");
        assertThat(_find(Button.class, button -> button.withText("Correct"))).isEmpty();
    }

    private void open(Member member) {
        screens.signIn(member);
        screens.open("candidates/" + astrid.id().value());
    }
}
