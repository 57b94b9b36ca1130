package org.havn.dashboard.notices;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Map;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.PathLink;
import org.havn.mail.MailKind;
import org.havn.notices.Notices;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-15")
class NoticesViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Notices notices;
    private Member rikke;

    NoticesViewTests(OfficeFixture office, Notices notices) {
        this.office = office;
        this.notices = notices;
    }

    @BeforeEach
    void aRecruiter() {
        rikke = office.recruiter("Rikke Dam");
    }

    @Test
    void saysWhatOneWasToldAndLeadsThere() {
        told("Chef", "jobs/HAVN-1");
        notices.tell(office.recruiter("Lars Krogh").id(), MailKind.JOB_APPROVED, Map.of("job", "Cook"), "jobs/HAVN-2");
        screens.signIn(rikke);
        screens.open("notices");
        var link =
                _get(PathLink.class, one -> one.withPredicate(to -> to.getHref().equals("jobs/HAVN-1")));
        assertThat(screens.text()).contains("Approved: Chef", "New: ").doesNotContain("Cook");
        ElementUtilsKt._fireDomEvent(
                link.getElement(), new DomEvent(link.getElement(), "click", JacksonUtils.createObjectNode()));
        assertThat(notices.unread(rikke)).isZero();
    }

    @Test
    void theFrameCountsWhatIsNotReadAndHearsOfMore() {
        screens.signIn(rikke);
        screens.open("notices");
        assertThat(screens.text()).contains("Nothing new").doesNotContain("notices not read");
        told("Chef", "jobs/HAVN-1");
        await().pollInSameThread().until(() -> {
            screens.settle();
            return screens.text().contains("Approved: Chef") && screens.text().contains("notices not read");
        });
        _click(_get(Button.class, button -> button.withText("Mark all as read")));
        await().pollInSameThread().until(() -> {
            screens.settle();
            return !screens.text().contains("notices not read");
        });
        _assertNone(Button.class, button -> button.withText("Mark all as read"));
        assertThat(screens.text()).contains("Approved: Chef");
    }

    private void told(String job, String path) {
        notices.tell(rikke.id(), MailKind.JOB_APPROVED, Map.of("job", job), path);
    }
}
