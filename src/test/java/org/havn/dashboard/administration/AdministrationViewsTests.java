package org.havn.dashboard.administration;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.rejections.RejectionReasons;
import org.havn.team.InstanceSettings.OverlayMode;
import org.havn.team.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class AdministrationViewsTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Settings settings;
    private final RejectionReasons reasons;

    AdministrationViewsTests(OfficeFixture office, Settings settings, RejectionReasons reasons) {
        this.office = office;
        this.settings = settings;
        this.reasons = reasons;
    }

    @Test
    void onlyAnAdministratorSeesAndChangesTheIntegration() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("settings/about");
        assertThat(_find(PathLink.class, link -> link.withText("Administration")))
                .isEmpty();
        screens.open("administration/linkedin");
        assertThat(screens.text()).contains("Nothing to see here");

        screens.signIn(office.administrator("Anna Storm"));
        screens.open("administration/linkedin");
        var before = settings.current();
        var reveal = _get(Checkbox.class, box -> box.withLabel("Show prospects to all recruiters"));
        _setValue(reveal, !before.revealProspects());
        save();
        assertThat(settings.current().revealProspects()).isEqualTo(!before.revealProspects());
        _setValue(reveal, before.revealProspects());
        save();
    }

    /** The settings come first on the screen; other cards have a button of their own. */
    private static void save() {
        _click(_find(Button.class, button -> button.withText("Save")).getFirst());
    }

    @Test
    void anAdministratorMayRequireTheSidePanel() {
        screens.signIn(office.administrator("Anna Storm"));
        screens.open("administration/linkedin");
        _setValue(mode(), OverlayMode.PANEL);
        save();
        assertThat(settings.current().mode()).isEqualTo(OverlayMode.PANEL);
        _setValue(mode(), OverlayMode.OVERLAY);
        save();
        assertThat(settings.current().mode()).isEqualTo(OverlayMode.OVERLAY);
    }

    @Test
    @Tag("C18")
    void aReasonIsAddedOnceAndRetiredWithUndo() {
        var label = "Wants to live in Skagen " + System.nanoTime();
        screens.signIn(office.administrator("Anna Storm"));
        screens.open("administration/rejection-reasons");
        add(label);
        assertThat(screens.text()).contains(label);
        add(label);
        assertThat(_get(TextField.class, field -> field.withLabel("New reason")).getErrorMessage())
                .isEqualTo("The list says that already.");
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        one -> one.getAriaLabel().equals(java.util.Optional.of("More for " + label)))));
        _click(_get(Button.class, button -> button.withText("No longer offer")));
        assertThat(reasons.offered()).noneMatch(reason -> label.equals(reason.label()));
        _click(_get(Button.class, button -> button.withText("Undo")));
        assertThat(reasons.offered()).anyMatch(reason -> label.equals(reason.label()));
    }

    @Test
    void nobodyElseFindsTheReasons() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("administration/rejection-reasons");
        assertThat(screens.text()).contains("Nothing to see here");
    }

    private static void add(String label) {
        _setValue(_get(TextField.class, field -> field.withLabel("New reason")), label);
        _click(_get(Button.class, button -> button.withText("Add")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<OverlayMode> mode() {
        return _get(RadioButtonGroup.class, group -> group.withLabel("Where the extension shows people"));
    }
}
