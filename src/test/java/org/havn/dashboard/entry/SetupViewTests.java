package org.havn.dashboard.entry;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class SetupViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;

    SetupViewTests(OfficeFixture office) {
        this.office = office;
    }

    @Test
    void saysThatTheLinkIsSpentOnceThereIsAMember() {
        office.recruiter("Rikke Dam");
        screens.anonymously();
        screens.open("setup/some-token");
        assertThat(_get(H1.class).getText()).isEqualTo("This link opens nothing");
        assertThat(_get(Paragraph.class).getText()).contains("used already");
    }
}
