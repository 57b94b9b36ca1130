package org.havn.dashboard.settings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.Optional;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.team.ColorScheme;
import org.havn.team.Language;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.PairedBrowsers;
import org.havn.team.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class SettingsViewsTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final PairedBrowsers browsers;
    private final Members members;

    SettingsViewsTests(OfficeFixture office, PairedBrowsers browsers, Members members) {
        this.office = office;
        this.browsers = browsers;
        this.members = members;
    }

    @Test
    @Tag("UC-02")
    void listsThePairedBrowsersAndRevokesOneAfterAsking() {
        var rikke = office.recruiter("Rikke Dam");
        browsers.pair(rikke.id(), "Chrome on Linux");
        browsers.pair(office.recruiter("Lars Krogh").id(), "Edge on Windows");
        screens.signIn(rikke);
        screens.open("settings");
        assertThat(screens.text()).contains("Chrome on Linux", "last used").doesNotContain("Edge on Windows");
        _click(_get(Button.class, button -> button.withText("Revoke")));
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText("Revoke")));
        assertThat(browsers.of(rikke)).isEmpty();
        assertThat(screens.text()).contains("No browser is paired");
    }

    /** The tests run without a built extension, as a server without Node does. */
    @Test
    @Tag("UC-20")
    void saysWhatToDoWhereTheExtensionWasNotBuilt() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("settings");
        assertThat(screens.text()).contains("The extension was not built on this server", "HAVN_PACKAGES");
    }

    @Test
    @Tag("UC-09")
    void keepsLanguageAndColours() {
        var rikke = office.recruiter("Rikke Dam");
        openPreferences(rikke);
        choose("Language", Optional.of(Language.DA));
        assertThat(members.find(rikke.id()).orElseThrow().language()).isEqualTo(Language.DA);
        openPreferences(rikke);
        choose("Farver", Optional.of(ColorScheme.DARK));
        assertThat(members.find(rikke.id()).orElseThrow().colorScheme()).isEqualTo(ColorScheme.DARK);
        openPreferences(rikke);
        choose("Sprog", Optional.empty());
        assertThat(members.find(rikke.id()).orElseThrow().language()).isNull();
    }

    @Test
    @Tag("A20")
    @DisplayName("A20: About lists one's own roles")
    void listsOnesOwnRoles() {
        var both = office.member("Mette Vang", Role.RECRUITER, Role.HIRING_MANAGER);
        screens.signIn(both);
        screens.open("settings/about");
        assertThat(screens.text())
                .contains(
                        "Mette Vang", "Recruiter, Hiring manager", both.email().value());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<ZoneId> timeZone() {
        return _get(ComboBox.class, box -> box.withLabel("Time zone"));
    }

    private void openPreferences(Member member) {
        screens.signIn(member);
        screens.open("settings/preferences");
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _setValue(_get(RadioButtonGroup.class, group -> group.withLabel(label)), value);
    }
}
