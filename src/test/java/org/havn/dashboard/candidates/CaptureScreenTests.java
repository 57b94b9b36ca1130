package org.havn.dashboard.candidates;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.captures.CaptureRequest;
import org.havn.captures.Captures;
import org.havn.dashboard.Screens;
import org.havn.links.PersonOnPage;
import org.havn.profiles.Profiles;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-19")
class CaptureScreenTests {
    private static final Instant EARLIER = Instant.parse("2026-11-22T20:00:00Z");

    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Candidates candidates;
    private final Captures captures;
    private final Profiles profiles;
    private Member rikke;
    private Candidate astrid;

    CaptureScreenTests(OfficeFixture office, Candidates candidates, Captures captures, Profiles profiles) {
        this.office = office;
        this.candidates = candidates;
        this.captures = captures;
        this.profiles = profiles;
    }

    @BeforeEach
    void herPageSaysSomethingNew() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        var slug = "astrid-" + UUID.randomUUID();
        var person = new PersonOnPage(null, List.of("in:" + slug), null, "Astrid Holm");
        profiles.link(rikke, astrid.id(), person);
        var html = """
                <main><section data-member-id="0"><h1>Astrid Holm-Lund</h1>
                <div class="text-body-medium break-words">Works with wood</div>
                <a href="/in/%s/overlay/contact-info/">Contact info</a></section></main>
                """.formatted(slug);
        captures.capture(rikke, astrid.id(), new CaptureRequest(person, html, EARLIER));
    }

    @Test
    void oldAndNewStandSideBySideAndOneFieldIsTakenOver() {
        open(rikke);
        assertThat(screens.text())
                .contains(
                        "New on LinkedIn",
                        "In Havn",
                        "On LinkedIn",
                        "Works with wood",
                        "nothing yet",
                        "Astrid Holm-Lund");
        _click(_get(Button.class, button -> button.withPredicate(CaptureScreenTests::ofTheHeadline)));
        assertThat(candidates.get(rikke, astrid.id()).headline()).isEqualTo("Works with wood");
        assertThat(candidates.get(rikke, astrid.id()).name().value()).isEqualTo("Astrid Holm");
        assertThat(_find(Button.class, button -> button.withText("Accept"))).hasSize(1);
        _click(_get(Button.class, button -> button.withText("Accept all")));
        assertThat(candidates.get(rikke, astrid.id()).name().value()).isEqualTo("Astrid Holm-Lund");
        assertThat(screens.text()).doesNotContain("New on LinkedIn");
    }

    @Test
    void whatIsDismissedIsGoneAndChangesNothing() {
        open(rikke);
        _click(_get(Button.class, button -> button.withText("Dismiss")));
        assertThat(screens.text()).doesNotContain("New on LinkedIn");
        assertThat(candidates.get(rikke, astrid.id())).isEqualTo(astrid);
    }

    @Test
    void whoMayOnlyReadIsOfferedNothing() {
        open(office.readOnly("Vera Holt"));
        assertThat(screens.text()).contains("Astrid Holm").doesNotContain("New on LinkedIn");
    }

    private void open(Member member) {
        screens.signIn(member);
        screens.open("candidates/" + astrid.id().value());
    }

    private static boolean ofTheHeadline(Button button) {
        return "Accept Headline".equals(button.getElement().getAttribute("aria-label"));
    }
}
