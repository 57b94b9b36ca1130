package org.havn.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.PostOfficeFixture;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
class InvitationsTests {
    private static final PersonName NAME = new PersonName("Mette Vang");

    private final OfficeFixture office;
    private final Invitations invitations;
    private final Members members;
    private final JdbcClient jdbc;

    InvitationsTests(OfficeFixture office, Invitations invitations, Members members, JdbcClient jdbc) {
        this.office = office;
        this.invitations = invitations;
        this.members = members;
        this.jdbc = jdbc;
    }

    @Test
    @Tag("UC-10")
    void whoHoldsTheLinkBecomesAMemberWithTheRolesOfTheInvitation() {
        var invited = invited(Role.RECRUITER, Role.INTERVIEWER);
        var link = invitations.invite(office.administrator("Anna Storm"), invited);
        assertThat(invitations.behind(token(link)).orElseThrow().email()).isEqualTo(invited.email());
        assertThat(members.withEmail(invited.email())).isEmpty();

        var mette = invitations.accept(token(link), new PersonName("Mette Vang Holm"), OfficeFixture.PASSWORD);

        assertThat(members.withEmail(invited.email())).contains(mette);
        assertThat(mette.roles()).containsExactlyInAnyOrder(Role.RECRUITER, Role.INTERVIEWER);
        assertThat(mette.name().value()).isEqualTo("Mette Vang Holm");
    }

    @Test
    @Tag("UC-10")
    void theLinkIsMailedAndOnlyItsHashIsKept() throws Exception {
        var invited = invited(Role.RECRUITER);
        var link = invitations.invite(office.administrator("Anna Storm"), invited);
        assertThat(link.mailed()).isTrue();
        var mail = PostOfficeFixture.mailsTo(invited.email(), 1).getFirst();
        assertThat(mail.getSubject()).contains("Anna Storm");
        assertThat(PostOfficeFixture.textOf(mail)).contains("/" + link.path());
        assertThat(jdbc.sql("SELECT encode(token_hash, 'escape') FROM invitation WHERE email = :email")
                        .param("email", invited.email().value())
                        .query(String.class)
                        .single())
                .doesNotContain(token(link));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    @Tag("A7")
    void onlyAdministratorsInviteRenewAndWithdraw(Role role) {
        var other = office.member("Other Person", role);
        var invited = invited(Role.RECRUITER);
        assertRefused(Refusal.NOT_ALLOWED, () -> invitations.invite(other, invited));
        assertThat(count(invited.email())).isZero();
        var link = invitations.invite(office.administrator("Anna Storm"), invited);
        var id = invitations.behind(token(link)).orElseThrow().id();
        assertRefused(Refusal.NOT_ALLOWED, () -> invitations.renew(other, id));
        assertRefused(Refusal.NOT_ALLOWED, () -> invitations.withdraw(other, id));
        assertThat(invitations.behind(token(link))).isPresent();
    }

    @Test
    void aUsedLinkOpensNothing() {
        var link = invitations.invite(office.administrator("Anna Storm"), invited(Role.RECRUITER));
        invitations.accept(token(link), NAME, OfficeFixture.PASSWORD);
        assertDead(token(link));
    }

    @Test
    void aStaleLinkOpensNothingUntilItIsRenewed() {
        var anna = office.administrator("Anna Storm");
        var invited = invited(Role.RECRUITER);
        var link = invitations.invite(anna, invited);
        var id = invitations.behind(token(link)).orElseThrow().id();
        jdbc.sql("UPDATE invitation SET expires_at = now() - interval '1 second' WHERE id = :id")
                .param("id", id.value())
                .update();
        assertDead(token(link));
        var again = invitations.renew(anna, id);
        assertDead(token(link));
        assertThat(invitations
                        .accept(token(again), NAME, OfficeFixture.PASSWORD)
                        .email())
                .isEqualTo(invited.email());
    }

    @Test
    void aWithdrawnLinkOpensNothing() {
        var anna = office.administrator("Anna Storm");
        var link = invitations.invite(anna, invited(Role.RECRUITER));
        var id = invitations.behind(token(link)).orElseThrow().id();
        invitations.withdraw(anna, id);
        assertDead(token(link));
        assertRefused(Refusal.NOT_FOUND, () -> invitations.withdraw(anna, id));
        assertRefused(Refusal.NOT_FOUND, () -> invitations.renew(anna, id));
    }

    @Test
    void aGuessedLinkOpensNothing() {
        assertDead("");
        assertDead("guessed");
        assertDead("' OR 1=1 --");
        assertDead("x".repeat(10_000));
    }

    @Test
    void anUnfitPasswordSpendsNothing() {
        var link = invitations.invite(office.administrator("Anna Storm"), invited(Role.RECRUITER));
        assertRefused(Refusal.PASSWORD_LENGTH, () -> invitations.accept(token(link), NAME, "x".repeat(73)));
        assertThat(invitations.behind(token(link))).isPresent();
    }

    @Test
    void ofTwoWhoAcceptAtOnceOneIsLetIn() throws Exception {
        var invited = invited(Role.RECRUITER);
        var token = token(invitations.invite(office.administrator("Anna Storm"), invited));
        var answers = atOnce(
                () -> invitations.accept(token, NAME, OfficeFixture.PASSWORD),
                () -> invitations.accept(token, NAME, OfficeFixture.PASSWORD));
        assertThat(answers).contains(Refusal.LINK_USED).hasAtLeastOneElementOfType(Member.class);
    }

    @Test
    void anAddressIsInvitedOnceAndNeverAMembers() throws Exception {
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        var taken = new NewMember(NAME, rikke.email(), Set.of(Role.RECRUITER));
        assertRefused(Refusal.EMAIL_TAKEN, () -> invitations.invite(anna, taken));
        members.deactivate(anna, rikke.id(), rikke.version());
        assertRefused(Refusal.EMAIL_TAKEN, () -> invitations.invite(anna, taken));
        assertThat(count(rikke.email())).isZero();
        var invited = invited(Role.RECRUITER);
        var answers = atOnce(() -> invitations.invite(anna, invited), () -> invitations.invite(anna, invited));
        assertThat(answers).contains(Refusal.EMAIL_TAKEN).hasAtLeastOneElementOfType(HandedLink.class);
    }

    private void assertDead(String token) {
        var before = jdbc.sql("SELECT count(*) FROM member").query(Long.class).single();
        assertThat(invitations.behind(token)).isEmpty();
        assertRefused(Refusal.LINK_USED, () -> invitations.accept(token, NAME, OfficeFixture.PASSWORD));
        assertThat(jdbc.sql("SELECT count(*) FROM member").query(Long.class).single())
                .isEqualTo(before);
    }

    private NewMember invited(Role first, Role... others) {
        return new NewMember(NAME, office.email("mette"), java.util.EnumSet.of(first, others));
    }

    private int count(EmailAddress email) {
        return jdbc.sql("SELECT count(*) FROM invitation WHERE email = :email")
                .param("email", email.value())
                .query(Integer.class)
                .single();
    }

    private static String token(HandedLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }
}
