package org.havn.dashboard.entry;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.PostOfficeFixture;
import org.havn.accounts.Invitations;
import org.havn.accounts.ResetLinks;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.NewPassword;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HavnTest
class AccountViewsTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Members members;
    private final Invitations invitations;
    private final ResetLinks links;
    private Member anna;

    AccountViewsTests(OfficeFixture office, Members members, Invitations invitations, ResetLinks links) {
        this.office = office;
        this.members = members;
        this.invitations = invitations;
        this.links = links;
    }

    @BeforeEach
    void annaIsAdministrator() {
        anna = office.administrator("Anna Storm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"welcome/guessed", "reset/guessed", "welcome/x%00y", "setup/guessed"})
    void aLinkThatOpensNothingSaysSoAndNothingElse(String path) {
        screens.anonymously();
        screens.open(path);
        assertThat(screens.text()).contains("This link opens nothing").doesNotContain("assword");
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        var path = invited();
        screens.anonymously();
        screens.open(path);
        assertThat(_get(EmailField.class).isReadOnly()).isTrue();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Mette Vang");
        var email = new EmailAddress(_get(EmailField.class).getValue());
        _setValue(_get(NewPassword.class), "short");
        _click(_get(Button.class));
        assertThat(members.withEmail(email)).isEmpty();
        _setValue(_get(NewPassword.class), OfficeFixture.PASSWORD);
        _click(_get(Button.class));
        assertThat(members.withEmail(email)).isPresent();

        screens.anonymously();
        screens.open(path);
        assertThat(screens.text()).contains("This link opens nothing");
    }

    @Test
    void whoIsSignedInAsSomebodyElseIsToldSo() {
        var path = invited();
        screens.signIn(anna);
        screens.open(path);
        assertThat(screens.text()).contains("You are signed in as Anna Storm");
        assertThat(_find(NewPassword.class)).isEmpty();
    }

    @Test
    void forgottenAnswersTheSameForMembersAndStrangers() {
        var rikke = office.recruiter("Rikke Dam").email().value();
        assertThat(forgot(rikke).replace(rikke, "…"))
                .isEqualTo(forgot("nobody@office.test").replace("nobody@office.test", "…"))
                .contains("If … belongs to a member, a mail is on its way");
        PostOfficeFixture.mailsTo(new EmailAddress(rikke), 1);
    }

    @Test
    void aResetLinkSetsThePasswordOnce() {
        var rikke = office.recruiter("Rikke Dam");
        var path = links.handOver(anna, rikke.id()).path();
        screens.anonymously();
        screens.open(path);
        _setValue(_get(NewPassword.class), "x".repeat(73));
        _click(_get(Button.class));
        assertThat(_get(NewPassword.class).isInvalid()).isTrue();
        _setValue(_get(NewPassword.class), "another-password");
        _click(_get(Button.class));
        screens.anonymously();
        screens.open(path);
        assertThat(screens.text()).contains("This link opens nothing");
    }

    private String invited() {
        var person = new NewMember(new PersonName("Mette Vang"), office.email("mette"), Set.of(Role.RECRUITER));
        return invitations.invite(anna, person).path();
    }

    private String forgot(String email) {
        screens.anonymously();
        screens.open("forgot");
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, button -> button.withText("Send me a link")));
        return screens.text();
    }
}
