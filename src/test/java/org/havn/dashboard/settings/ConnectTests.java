package org.havn.dashboard.settings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Screens;
import org.havn.dashboard.connect.ConnectProgress;
import org.havn.identity.ProfileAddress;
import org.havn.seats.Seat;
import org.havn.seats.Seats;
import org.havn.team.PairedBrowsers;
import org.havn.team.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-21")
class ConnectTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Seats seats;
    private final Settings settings;
    private final PairedBrowsers browsers;
    private final JdbcClient jdbc;

    ConnectTests(OfficeFixture office, Seats seats, Settings settings, PairedBrowsers browsers, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.office = office;
        this.seats = seats;
        this.settings = settings;
        this.browsers = browsers;
    }

    @BeforeEach
    void on() {
        office.integration(true);
    }

    @Test
    void threeStepsTurnToConnectedByThemselvesWhenABrowserPairs() {
        var rikke = office.recruiter("Rikke Dam");
        screens.signIn(rikke);
        screens.open(Paths.CONNECTIONS);
        assertThat(screens.text())
                .contains("Not connected", "Get the extension", "Load it", "Pair: click the Havn icon");
        browsers.pair(rikke.id(), "Chrome on Linux");
        await().pollInSameThread().untilAsserted(() -> {
            screens.settle();
            assertThat(screens.text()).contains("Your browser is paired", "Chrome on Linux");
        });
    }

    @Test
    void eachStepIsMarkedAsItIsDone() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open(Paths.CONNECTIONS);
        assertThat(screens.text()).doesNotContain("Done: ");
        ConnectProgress.of(VaadinSession.getCurrent()).done(ConnectProgress.Step.GET);
        screens.settle();
        assertThat(screens.text()).contains("Done: Get the extension").doesNotContain("Done: Load it");
    }

    @Test
    void anExtensionThatAsksToPairIsLoaded() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("connect");
        assertThat(screens.text()).contains("Nothing to connect");
        screens.open(Paths.CONNECTIONS);
        assertThat(screens.text()).doesNotContain("Done: ");
        screens.open("connect?client_id=havn-extension&state=s&scope=overlay");
        assertThat(screens.text()).contains("Connect this browser to ");
        screens.open(Paths.CONNECTIONS);
        assertThat(screens.text())
                .contains("Done: Get the extension", "Done: Load it", "Pair: click")
                .doesNotContain("Done: Pair");
    }

    @Test
    void aBrowserSaysWhetherItIsActiveNow() {
        var rikke = office.recruiter("Rikke Dam");
        browsers.pair(rikke.id(), "Chrome on Linux");
        screens.signIn(rikke);
        screens.open(Paths.CONNECTIONS);
        assertThat(screens.text()).contains("Active now");
        jdbc.sql("UPDATE paired_browser SET last_used_at = now() - interval '6 minutes' WHERE member_id = :member")
                .param("member", rikke.id().value())
                .update();
        screens.open("candidates");
        screens.open(Paths.CONNECTIONS);
        assertThat(screens.text()).contains("Chrome on Linux").doesNotContain("Active now");
    }

    /** Karibu's browser is of 2019. */
    @Test
    @Tag("G11")
    void anOldBrowserIsToldToUpgrade() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open(Paths.CONNECTIONS);
        assertThat(screens.text()).contains("This browser cannot run the extension");
    }

    @Test
    void theMemberStatesTheirSeatAndTheirOwnProfile() {
        var rikke = office.recruiter("Rikke Dam");
        screens.signIn(rikke);
        screens.open(Paths.CONNECTIONS);
        choose("Your LinkedIn seat", Seat.RECRUITER);
        assertThat(seats.of(rikke)).isEqualTo(Seat.RECRUITER);
        var own = _get(TextField.class, field -> field.withLabel("Your own profile"));
        _setValue(own, "https://evil.test/in/rikke");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(own.isInvalid()).isTrue();
        _setValue(own, "linkedin.com/in/rikke-dam-demo/");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(seats.ownProfile(rikke))
                .map(ProfileAddress::url)
                .contains("https://www.linkedin.com/in/rikke-dam-demo");
    }

    @Test
    @Tag("E7")
    void anAdministratorNamesTheCompanyByItsNumber() {
        screens.signIn(office.administrator("Anna Admin"));
        screens.open("administration/linkedin");
        var id = _get(TextField.class, field -> field.withLabel("Company id"));
        var name = _get(TextField.class, field -> field.withLabel("Company name"));
        _setValue(name, "");
        _setValue(id, "havn-aarhus");
        _click(_find(Button.class, button -> button.withText("Save")).get(1));
        assertThat(name.isInvalid()).isTrue();
        assertThat(id.isInvalid()).isTrue();
        _setValue(name, "Havn Aarhus");
        _setValue(id, "987654");
        _click(_find(Button.class, button -> button.withText("Save")).get(1));
        assertThat(settings.company())
                .hasValueSatisfying(company -> assertThat(company.id()).isEqualTo("987654"));
    }

    @Test
    void theHealthPageSaysWhatIsWrongAndWhatToDo() {
        office.integration(false);
        screens.signIn(office.administrator("Anna Admin"));
        screens.open("administration/linkedin/health");
        assertThat(screens.text()).contains("LinkedIn is switched off", "does not work", "Open where it is mended");
        office.integration(true);
    }

    @Test
    void theHealthPageIsNobodyElses() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("administration/linkedin/health");
        assertThat(screens.text()).doesNotContain("Health");
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _setValue(_get(RadioButtonGroup.class, group -> group.withLabel(label)), value);
    }
}
