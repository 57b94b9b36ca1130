package org.havn.dashboard.sharing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.PostOfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.dashboard.Paths;
import org.havn.dashboard.Screens;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.pools.Pools;
import org.havn.sharing.ShareRequest;
import org.havn.sharing.Sharing;
import org.havn.team.Language;
import org.havn.team.Member;
import org.havn.team.PairedBrowsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-24")
class ShareViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Sharing sharing;
    private final Pools pools;
    private final Notes notes;
    private final PairedBrowsers browsers;
    private Member rikke;
    private Candidate astrid;

    ShareViewTests(OfficeFixture office, Sharing sharing, Pools pools, Notes notes, PairedBrowsers browsers) {
        this.office = office;
        this.sharing = sharing;
        this.pools = pools;
        this.notes = notes;
        this.browsers = browsers;
    }

    @BeforeEach
    void somebodyToAsk() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
    }

    @Test
    @Tag("J1")
    void thePersonReadsWhoAsksAgreesAndTakesItBackOnTheirOwnPage() {
        screens.anonymously();
        screens.open(link(astrid, Language.EN));
        assertThat(screens.text()).contains("Rikke Dam of", "I agree that", "nothing is kept");
        _click(_get(Button.class, button -> button.withText("I agree")));
        assertThat(pools.of(rikke, astrid.id())).hasSize(1);
        assertThat(screens.path()).startsWith(Sharing.PATH + "/");
        assertThat(screens.text())
                .contains("This is what you share with", "not shared", "Keep the address of this page");
        _click(_get(Button.class, button -> button.withText("Withdraw")));
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Withdraw")));
        assertThat(screens.text()).contains("You have withdrawn your consent");
        assertThat(pools.of(rikke, astrid.id())).isEmpty();
    }

    @Test
    void thePageSpeaksTheLanguageItWasMadeIn() {
        screens.anonymously();
        screens.open(link(astrid, Language.DA));
        assertThat(screens.text()).contains("Jeg accepterer, at", "Rikke Dam hos");
    }

    @Test
    void anEmailIsSharedOnlyIfTheyTickItAndMustBeOne() {
        screens.anonymously();
        screens.open(link(null, Language.EN));
        _setValue(_get(TextField.class, text -> text.withLabel("Your name")), "Nina Nord");
        assertThat(_find(EmailField.class)).isEmpty();
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(EmailField.class), "not an address");
        _click(_get(Button.class, button -> button.withText("I agree")));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        var mail = office.email("nina");
        _setValue(_get(EmailField.class), mail.value());
        _click(_get(Button.class, button -> button.withText("I agree")));
        assertThat(screens.text()).contains(mail.value());
        assertThat(PostOfficeFixture.mailsTo(mail, 1)).hasSize(1);
    }

    @Test
    void signingInFillsTheNameAndTheEmailOnlyIfTheyTickIt() {
        var path = link(null, Language.EN);
        screens.anonymously();
        var session = VaadinServletRequest.getCurrent().getHttpServletRequest().getSession();
        new Said("another-link", "Somebody Else", "else@friis.test", true).keep(session);
        screens.open(path);
        assertThat(screens.text()).contains("Sign in with LinkedIn").doesNotContain("Somebody Else");
        var mail = office.email("clara").value();
        new Said(path.substring(path.lastIndexOf('/') + 1), "Clara Friis", mail, true).keep(session);
        screens.open(path);
        assertThat(_get(TextField.class, text -> text.withLabel("Your name")).getValue())
                .isEqualTo("Clara Friis");
        _click(_get(Button.class, button -> button.withText("I agree")));
        assertThat(screens.text()).contains("Clara Friis", "not shared").doesNotContain(mail);
        assertThat(Said.of(session, path.substring(path.lastIndexOf('/') + 1))).isEmpty();
    }

    @Test
    void anAddressThatIsNoProfileIsRefused() {
        screens.anonymously();
        screens.open(link(astrid, Language.EN));
        var field = _get(TextField.class, text -> text.withLabel("Your LinkedIn profile"));
        _setValue(field, "https://linkedin.com.evil.test/in/astrid");
        _click(_get(Button.class, button -> button.withText("I agree")));
        assertThat(field.isInvalid()).isTrue();
        assertThat(pools.of(rikke, astrid.id())).isEmpty();
    }

    /** D8: whoever holds the link sees nothing of what the house thinks of them. */
    @Test
    @Tag("D8")
    void nothingOfNotesFeedbackOrJobsIsOnThePage() {
        office.prospect(rikke, office.activeJob(rikke), astrid);
        notes.write(rikke, astrid.id(), null, "Asks for too much", NoteVisibility.TEAM);
        var token = link(astrid, Language.EN);
        screens.anonymously();
        screens.open(token);
        assertThat(screens.text()).doesNotContain("too much", "Backend developer", "Prospect");
        _click(_get(Button.class, button -> button.withText("I agree")));
        assertThat(screens.text()).doesNotContain("too much", "Backend developer", "Prospect");
    }

    @Test
    void anUnknownLinkSaysNoMore() {
        screens.anonymously();
        screens.open(Sharing.PATH + "/nothing");
        assertThat(screens.text()).contains("This link opens nothing");
    }

    @Test
    void aRecruiterAsksFromTheLinkedInTabAndRevokes() {
        office.integration(true);
        browsers.pair(rikke.id(), "Chrome");
        screens.signIn(rikke);
        screens.open(Paths.linkedIn(astrid.id()));
        _click(_get(Button.class, button -> button.withText("Ask for their profile")));
        _click(_get(Button.class, button -> button.withText("Make the link")));
        var handed = _get(TextField.class, text -> text.withLabel("Link")).getValue();
        assertThat(handed).contains("/" + Sharing.PATH + "/");
        assertThat(PostOfficeFixture.mailsTo(Objects.requireNonNull(astrid.email()), 1))
                .hasSize(1);
        assertThat(sharing.links(rikke, astrid.id())).hasSize(1);
        _click(_get(Button.class, button -> button.withText("Close")));
        _click(_get(Button.class, button -> button.withText("Revoke")));
        assertThat(screens.text()).contains("revoked");
    }

    private String link(@Nullable Candidate candidate, Language language) {
        return sharing.make(rikke, new ShareRequest(candidate == null ? null : candidate.id(), language, 7, 365, null))
                .path();
    }
}
