package org.havn.dashboard.entry;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import org.havn.HavnTest;
import org.havn.dashboard.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class LoginViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    @Test
    void asksForEmailAndPasswordByTheNamesThatScriptsKnow() {
        screens.anonymously();
        screens.open("login");
        assertThat(_find(Input.class))
                .extracting(input -> input.getElement().getAttribute("name"))
                .containsExactly("username", "password");
        _assertNone(Paragraph.class);
    }

    @Test
    void saysThatThePasswordIsWrong() {
        screens.anonymously();
        screens.open("login?wrong");
        assertThat(_get(Paragraph.class).getText()).contains("do not match");
    }
}
