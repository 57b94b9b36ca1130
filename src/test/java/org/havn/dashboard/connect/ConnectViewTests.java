package org.havn.dashboard.connect;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-02")
class ConnectViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;

    ConnectViewTests(OfficeFixture office) {
        this.office = office;
    }

    @Test
    void saysWhoIsAskedAndPostsTheConsentToTheAuthorizationServer() {
        office.integration(true);
        var rikke = office.recruiter("Rikke Dam");
        screens.signIn(rikke);
        screens.open("connect?client_id=havn-extension&state=abc&scope=overlay");
        assertThat(screens.text()).contains("Rikke Dam", rikke.email().value(), "Connect", "Cancel");
        assertThat(named("state")).containsExactly("abc", "abc");
        assertThat(named("scope")).as("cancelling consents to nothing").containsExactly("overlay");
        assertThat(named("client_id")).containsOnly("havn-extension");
    }

    @Test
    void asksNothingForAnotherClient() {
        screens.signIn(office.recruiter("Rikke Dam"));
        screens.open("connect?client_id=somebody-else&state=abc&scope=overlay");
        assertThat(screens.text()).contains("Nothing to connect");
        assertThat(_find(Input.class)).isEmpty();
    }

    private static List<String> named(String name) {
        return _find(Input.class).stream()
                .map(Input::getElement)
                .filter(input -> name.equals(input.getAttribute("name")))
                .map(input -> Objects.requireNonNull(input.getAttribute("value")))
                .toList();
    }
}
