package org.havn.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.PostOfficeFixture;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.havn.team.MemberId;
import org.havn.team.Members;
import org.havn.team.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@HavnTest
class PasswordsTests {
    private static final String NEW = "another-password";

    private final OfficeFixture office;
    private final Passwords passwords;
    private final ResetLinks links;
    private final Members members;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;

    PasswordsTests(
            OfficeFixture office,
            Passwords passwords,
            ResetLinks links,
            Members members,
            PasswordEncoder encoder,
            JdbcClient jdbc) {
        this.office = office;
        this.passwords = passwords;
        this.links = links;
        this.members = members;
        this.encoder = encoder;
        this.jdbc = jdbc;
    }

    @Test
    void aMemberWhoKnowsTheOldPasswordChangesIt() {
        var rikke = office.recruiter("Rikke Dam");
        passwords.change(rikke, OfficeFixture.PASSWORD, NEW);
        assertPassword(rikke, NEW);
    }

    @Test
    void whoDoesNotKnowTheOldOneChangesNothingAndHasToWaitInTheEnd() {
        var rikke = office.recruiter("Rikke Dam");
        for (var guess = 0; guess < 10; guess++)
            assertRefused(Refusal.WRONG_PASSWORD, () -> passwords.change(rikke, "a guess", NEW));
        assertRefused(Refusal.TRY_LATER, () -> passwords.change(rikke, OfficeFixture.PASSWORD, NEW));
        assertPassword(rikke, OfficeFixture.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 73})
    void anUnfitPasswordIsRefusedEverywhere(int length) {
        var rikke = office.recruiter("Rikke Dam");
        var unfit = "x".repeat(length);
        assertRefused(Refusal.PASSWORD_LENGTH, () -> passwords.change(rikke, OfficeFixture.PASSWORD, unfit));
        var token = token(links.handOver(office.administrator("Anna Storm"), rikke.id()));
        assertRefused(Refusal.PASSWORD_LENGTH, () -> links.complete(token, unfit));
        assertThat(links.accepts(token)).isTrue();
        assertPassword(rikke, OfficeFixture.PASSWORD);
    }

    @Test
    void aForgottenPasswordIsMailedAsALinkThatWorksOnce() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        links.forgotten(rikke.email());
        var token = mailedToken(rikke.email());
        assertThat(links.accepts(token)).isTrue();
        links.complete(token, NEW);
        assertPassword(rikke, NEW);
        assertDead(rikke, token);
    }

    @Test
    void nobodyElseGetsAMailAndALotOfAskingSendsFew() {
        var anna = office.administrator("Anna Storm");
        var gone = office.recruiter("Gone Girl");
        members.deactivate(anna, gone.id(), gone.version());
        var rikke = office.recruiter("Rikke Dam");
        links.forgotten(gone.email());
        links.forgotten(new EmailAddress("nobody@office.test"));
        for (var again = 0; again < 10; again++) links.forgotten(rikke.email());
        var last = office.recruiter("Lars Krogh");
        links.forgotten(last.email());
        PostOfficeFixture.mailsTo(last.email(), 1);
        assertThat(PostOfficeFixture.arrivedFor(rikke.email())).hasSize(3);
        assertThat(PostOfficeFixture.arrivedFor(gone.email())).isEmpty();
        assertThat(linksOf(gone.id())).isZero();
    }

    @Test
    void anAdministratorHandsALinkOverAndANewerOneEndsIt() {
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        var older = token(links.handOver(anna, rikke.id()));
        var token = token(links.handOver(anna, rikke.id()));
        assertDead(rikke, older);
        links.complete(token, NEW);
        assertPassword(rikke, NEW);
        assertDead(rikke, token);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    @Tag("A7")
    void onlyAdministratorsHandLinksOver(Role role) {
        var rikke = office.recruiter("Rikke Dam");
        assertRefused(Refusal.NOT_ALLOWED, () -> links.handOver(office.member("Other Person", role), rikke.id()));
        assertThat(linksOf(rikke.id())).isZero();
    }

    @Test
    void aStaleOrGuessedLinkSetsNothing() {
        var rikke = office.recruiter("Rikke Dam");
        var token = token(links.handOver(office.administrator("Anna Storm"), rikke.id()));
        jdbc.sql("UPDATE reset_link SET expires_at = now() - interval '1 second' WHERE member_id = :member")
                .param("member", rikke.id().value())
                .update();
        assertDead(rikke, token);
        assertDead(rikke, "");
        assertDead(rikke, "guessed");
        assertDead(rikke, "x".repeat(10_000));
    }

    @Test
    void aDeactivatedMemberResetsNothing() {
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        var token = token(links.handOver(anna, rikke.id()));
        members.deactivate(anna, rikke.id(), rikke.version());
        assertDead(rikke, token);
        assertRefused(Refusal.NOT_FOUND, () -> links.handOver(anna, rikke.id()));
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneSetsThePassword() throws Exception {
        var rikke = office.recruiter("Rikke Dam");
        var token = token(links.handOver(office.administrator("Anna Storm"), rikke.id()));
        var answers = atOnce(() -> completed(token, "first-password"), () -> completed(token, "second-password"));
        assertThat(answers).containsExactlyInAnyOrder("set", Refusal.LINK_USED);
        assertPassword(rikke, answers.getFirst().equals("set") ? "first-password" : "second-password");
    }

    private String completed(String token, String password) {
        links.complete(token, password);
        return "set";
    }

    private void assertDead(Member member, String token) {
        var before = passwords.hashOf(member.id());
        assertThat(links.accepts(token)).isFalse();
        assertRefused(Refusal.LINK_USED, () -> links.complete(token, "mallorys-password"));
        assertThat(passwords.hashOf(member.id())).isEqualTo(before);
    }

    private void assertPassword(Member member, String password) {
        assertThat(encoder.matches(password, passwords.hashOf(member.id()).orElseThrow()))
                .isTrue();
    }

    private int linksOf(MemberId member) {
        return jdbc.sql("SELECT count(*) FROM reset_link WHERE member_id = :member")
                .param("member", member.value())
                .query(Integer.class)
                .single();
    }

    private static String mailedToken(EmailAddress email) throws Exception {
        var text = PostOfficeFixture.textOf(PostOfficeFixture.mailsTo(email, 1).getFirst());
        var at = text.indexOf("/reset/") + "/reset/".length();
        return text.substring(at, at + 43);
    }

    private static String token(HandedLink link) {
        return link.path().substring(link.path().lastIndexOf('/') + 1);
    }
}
