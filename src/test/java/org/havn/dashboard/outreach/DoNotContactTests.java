package org.havn.dashboard.outreach;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Screens;
import org.havn.exclusions.Exclusions;
import org.havn.profiles.PageFixture;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-25")
class DoNotContactTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Exclusions exclusions;
    private Member rikke;
    private Candidate bo;

    DoNotContactTests(OfficeFixture office, Exclusions exclusions) {
        this.office = office;
        this.exclusions = exclusions;
    }

    @BeforeEach
    void somebody() {
        rikke = office.recruiter("Rikke Dam");
        bo = office.candidate(rikke, PageFixture.somebody("Bo").name());
    }

    @Test
    void aPersonIsPutOnTheListFromTheirPageWithAReasonAndTakenOffAgain() {
        screens.signIn(rikke);
        screens.open(Paths.candidate(bo.id()));
        _click(_get(Button.class, button -> button.withText("Do not contact")));
        var dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, button -> button.withText("Do not contact")));
        var reason = _get(dialog, TextField.class, field -> field.withLabel("Reason"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Asked us not to");
        _click(_get(dialog, Button.class, button -> button.withText("Do not contact")));
        assertThat(screens.text()).contains("Do not contact: Asked us not to");
        screens.open(Paths.DO_NOT_CONTACT);
        assertThat(screens.text()).contains(bo.name().value(), "Asked us not to");
        _click(_find(Button.class, button -> button.withText("Lift")).getFirst());
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Lift")));
        assertThat(exclusions.of(rikke, bo.id())).isEmpty();
    }

    @Test
    void aCompanyOrDomainIsPutOnTheListByItsName() {
        screens.signIn(rikke);
        screens.open(Paths.DO_NOT_CONTACT);
        _click(_get(Button.class, button -> button.withText("Add to the list")));
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, field -> field.withLabel("Reason")), "Our customer");
        var name = _get(dialog, TextField.class, field -> field.withLabel("Name"));
        _click(_get(dialog, Button.class, button -> button.withText("Do not contact")));
        assertThat(name.isInvalid()).isTrue();
        var company = "Fjordværk " + PageFixture.freshNumber();
        _setValue(name, company);
        _click(_get(dialog, Button.class, button -> button.withText("Do not contact")));
        assertThat(screens.text()).contains(company, "Our customer");
    }

    @Test
    void whoMayNotOpenCandidatesDoesNotFindTheList() {
        screens.signIn(office.interviewer("Ivan Krogh"));
        screens.open(Paths.DO_NOT_CONTACT);
        assertThat(screens.text()).doesNotContain("Do not contact");
    }
}
