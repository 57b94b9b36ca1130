package org.havn.dashboard.members;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.accounts.Invitations;
import org.havn.dashboard.Screens;
import org.havn.dashboard.parts.HandOverDialog;
import org.havn.dashboard.parts.NewPassword;
import org.havn.dashboard.parts.PathLink;
import org.havn.dashboard.parts.QuestionDialog;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HavnTest
class MembersViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Members members;
    private final Invitations invitations;
    private Member anna;

    MembersViewTests(OfficeFixture office, Members members, Invitations invitations) {
        this.office = office;
        this.members = members;
        this.invitations = invitations;
    }

    @BeforeEach
    void annaIsAdministrator() {
        anna = office.administrator("Anna Storm");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    @Tag("A7")
    void toNobodyElseTheScreenExists(Role role) {
        screens.signIn(office.member("Other Person", role));
        screens.open("administration/members");
        assertThat(screens.text()).contains("Nothing to see here").doesNotContain("Invite");
        assertThat(_find(PathLink.class, link -> link.withText("Administration")))
                .isEmpty();
    }

    @Test
    @Tag("UC-10")
    void fromInvitationToFirstSignInToDeactivation() {
        var email = office.email("mette");
        openMembers("");
        _click(_get(Button.class, button -> button.withText("Invite a colleague")));
        invite("Mette Vang", email.value());
        var link = shownLink();
        assertThat(screens.text()).contains("on its way to Mette Vang by mail");

        screens.anonymously();
        screens.open(link.substring(link.indexOf("/welcome/") + 1));
        _setValue(_get(TextField.class, field -> field.withLabel("Your name")), "Mette Vang Holm");
        _setValue(_get(NewPassword.class), OfficeFixture.PASSWORD);
        _click(_get(Button.class, button -> button.withText("Create my account")));
        var mette = members.withEmail(email).orElseThrow();
        assertThat(mette.roles()).containsExactly(Role.RECRUITER);
        var job = office.activeJob(mette);

        openMembers(email.value());
        assertThat(screens.text()).contains("Mette Vang Holm", "Recruiter", "Active");
        choose("Mette Vang Holm", "Deactivate …");
        confirm("Deactivate");
        assertThat(members.find(mette.id())).isEmpty();
        assertThat(screens.text())
                .contains("Deactivated", "Jobs without an active recruiter", job.number() + " · " + job.title());
        assertThat(_get(
                        PathLink.class,
                        team -> team.withText("Hiring team")
                                .withPredicate(one -> one.getHref().equals("jobs/" + job.number() + "/team"))))
                .isNotNull();

        choose("Mette Vang Holm", "Reactivate");
        assertThat(members.find(mette.id())).isPresent();
    }

    @Test
    void aTakenAddressIsSaidAtItsFieldAndNothingTypedIsLost() {
        openMembers("");
        _click(_get(Button.class, button -> button.withText("Invite a colleague")));
        invite("Twin Sister", anna.email().value());
        var field = _get(EmailField.class);
        assertThat(field.getErrorMessage()).isEqualTo("Somebody else uses that e-mail already.");
        assertThat(field.getValue()).isEqualTo(anna.email().value());
        assertThat(_get(TextField.class, name -> name.withLabel("Name")).getValue())
                .isEqualTo("Twin Sister");
    }

    @Test
    void anInvitationIsRenewedAndWithdrawn() {
        var email = office.email("mette");
        openMembers("");
        _click(_get(Button.class, button -> button.withText("Invite a colleague")));
        invite("Mette Vang", email.value());
        var first = token(shownLink());
        _get(HandOverDialog.class).close();

        openMembers(email.value());
        choose("Mette Vang", "New link");
        var second = token(shownLink());
        _get(HandOverDialog.class).close();
        assertThat(invitations.behind(first)).isEmpty();
        assertThat(invitations.behind(second)).isPresent();
        choose("Mette Vang", "Withdraw the invitation …");
        confirm("Withdraw");
        assertThat(invitations.behind(second)).isEmpty();
        assertThat(screens.text()).contains("Nobody matches");
    }

    @Test
    @Tag("A7")
    void rolesAreGivenAndCountAtTheNextClickOfAnOpenWindow() {
        var rikke = office.interviewer("Rikke Dam");
        screens.signIn(rikke);
        screens.open("");
        assertThat(_find(PathLink.class, link -> link.withText("Candidates"))).isEmpty();
        members.give(anna, rikke.id(), rikke.version(), Set.of(Role.RECRUITER));
        screens.open("jobs");
        assertThat(_find(PathLink.class, link -> link.withText("Create job"))).isNotEmpty();
        assertThat(screens.text()).contains("Candidates");
    }

    @Test
    void rolesAreChosenInADialogThatKeepsThemWhenRefused() {
        var rikke = office.recruiter("Rikke Dam");
        openMembers(rikke.email().value());
        choose("Rikke Dam", "Roles …");
        _setValue(_get(RoleChoice.class), Set.of(Role.HIRING_MANAGER, Role.INTERVIEWER));
        var meanwhile = members.give(anna, rikke.id(), rikke.version(), Set.of(Role.READ_ONLY));
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));
        assertThat(_get(RoleChoice.class).getErrorMessage()).startsWith("Somebody else changed this meanwhile");
        assertThat(_get(RoleChoice.class).getValue()).containsExactlyInAnyOrder(Role.HIRING_MANAGER, Role.INTERVIEWER);
        assertThat(members.find(rikke.id())).contains(meanwhile);

        openMembers(rikke.email().value());
        choose("Rikke Dam", "Roles …");
        _setValue(_get(RoleChoice.class), Set.of(Role.HIRING_MANAGER));
        _click(_get(_get(Dialog.class), Button.class, button -> button.withText("Save")));
        assertThat(members.find(rikke.id()).orElseThrow().roles()).containsExactly(Role.HIRING_MANAGER);
        assertThat(screens.text()).contains("Hiring manager");
    }

    @Test
    void anAdministratorMakesALinkForANewPassword() {
        var rikke = office.recruiter("Rikke Dam");
        openMembers(rikke.email().value());
        choose("Rikke Dam", "Link for a new password …");
        confirm("Make the link");
        assertThat(shownLink()).contains("/reset/");
        assertThat(screens.text()).contains("Hand this link over to Rikke Dam yourself");
    }

    private void openMembers(String search) {
        screens.signIn(anna);
        screens.open("administration/members?q=" + search);
    }

    private static void invite(String name, String email) {
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), name);
        _setValue(_get(EmailField.class), email);
        _click(_get(_get(InviteDialog.class), Button.class, button -> button.withText("Invite")));
    }

    private static String shownLink() {
        return _get(TextField.class, field -> field.withLabel("Link")).getValue();
    }

    private static void choose(String name, String item) {
        _click(_get(
                Button.class,
                button -> button.withPredicate(one -> one.getAriaLabel().equals(Optional.of("More for " + name)))));
        _click(_get(Button.class, button -> button.withText(item)));
    }

    private static void confirm(String verb) {
        _click(_get(_get(QuestionDialog.class), Button.class, button -> button.withText(verb)));
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
