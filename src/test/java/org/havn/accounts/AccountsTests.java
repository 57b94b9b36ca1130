package org.havn.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Members;
import org.havn.team.NewMember;
import org.havn.team.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
class AccountsTests {
    private final OfficeFixture office;
    private final Members members;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Setup setup;
    private final UserDetailsService signIn;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    AccountsTests(
            OfficeFixture office,
            Members members,
            Accounts accounts,
            Invitations invitations,
            Setup setup,
            UserDetailsService signIn,
            PasswordEncoder encoder,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.office = office;
        this.members = members;
        this.accounts = accounts;
        this.invitations = invitations;
        this.setup = setup;
        this.signIn = signIn;
        this.encoder = encoder;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    @Tag("A7")
    @DisplayName("A7: only administrators add members")
    void onlyAdministratorsAddMembers(Role role) {
        var other = office.member("Other Person", role);
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> accounts.add(
                        other,
                        new NewMember(new PersonName("New Person"), office.email("New Person"), Set.of(Role.RECRUITER)),
                        OfficeFixture.PASSWORD));
    }

    @Test
    void anEmailBelongsToOneMember() {
        var admin = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        assertRefused(
                Refusal.EMAIL_TAKEN,
                () -> accounts.add(
                        admin,
                        new NewMember(new PersonName("Twin"), rikke.email(), Set.of(Role.RECRUITER)),
                        OfficeFixture.PASSWORD));
    }

    @Test
    @Tag("UC-01")
    void signsInByEmailInAnyCaseAndKeepsOnlyASlowHash() {
        var rikke = office.recruiter("Rikke Dam");
        var account = signIn.loadUserByUsername(rikke.email().value().toUpperCase(java.util.Locale.ROOT));
        assertThat(account.getUsername()).isEqualTo(rikke.id().value().toString());
        assertThat(account.getPassword()).doesNotContain(OfficeFixture.PASSWORD).startsWith("{bcrypt}");
        assertThat(encoder.matches(OfficeFixture.PASSWORD, account.getPassword()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody@office.test", "' OR 1=1 --", "a@b"})
    void knowsNobodyElse(String email) {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> signIn.loadUserByUsername(email));
    }

    @Test
    void theSetUpLinkOpensNothingOnceSomebodyIsHere() {
        office.recruiter("Rikke Dam");
        assertThat(setup.offer()).isEmpty();
        assertThat(setup.accepts("guessed")).isFalse();
        assertRefused(
                Refusal.LINK_USED,
                () -> setup.complete(
                        "guessed", new PersonName("Mallory"), office.email("mallory"), OfficeFixture.PASSWORD));
    }

    @Test
    @Tag("UC-01")
    @DisplayName("the set-up link makes one administrator, once, and a newer link ends the older")
    void theSetUpLinkWorksOnce() {
        transactions.executeWithoutResult(empty -> {
            jdbc.sql("ALTER TABLE history_entry DISABLE TRIGGER USER").update();
            jdbc.sql("TRUNCATE member CASCADE").update();
            var older = setup.offer().orElseThrow();
            var token = setup.offer().orElseThrow();
            assertThat(setup.accepts(older)).isFalse();
            assertThat(setup.accepts(token)).isTrue();
            assertThat(jdbc.sql("SELECT encode(token_hash, 'escape') FROM setup_link")
                            .query(String.class)
                            .single())
                    .doesNotContain(token);
            var anna = setup.complete(token, new PersonName("Anna Storm"), office.email("anna"), "twelve-letters");
            assertThat(anna.roles()).contains(Role.ADMINISTRATOR);
            assertThat(setup.accepts(token)).isFalse();
            assertThat(setup.offer()).isEmpty();
            empty.setRollbackOnly();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "åååååååååååååååååååååååååååååååååååååå"
            })
    void aPasswordHasEightCharactersToSeventyTwoBytes(String password) {
        var admin = office.administrator("Anna Storm");
        var added = new NewMember(new PersonName("New Person"), office.email("New Person"), Set.of(Role.RECRUITER));
        assertRefused(Refusal.PASSWORD_LENGTH, () -> accounts.add(admin, added, password));
        assertThat(members.withEmail(added.email())).isEmpty();
        assertThat(accounts.add(admin, added, "x".repeat(72)).name()).isEqualTo(added.name());
    }

    @Test
    @Tag("A7")
    void onlyAdministratorsListMembersAndTheInvited() {
        var anna = office.administrator("Anna Storm");
        var name = "Søren Ågård " + Long.toString(System.nanoTime(), 36);
        var soren = office.recruiter(name);
        invitations.invite(
                anna, new NewMember(new PersonName(name + " jr"), office.email("junior"), Set.of(Role.INTERVIEWER)));
        members.deactivate(anna, soren.id(), soren.version());
        assertThat(accounts.list(anna, name.replace("Søren Ågård", "soren agard"), null, 0, 10))
                .extracting(AccountListing::state)
                .containsExactly(AccountState.DEACTIVATED, AccountState.INVITED);
        assertThat(accounts.list(anna, name, AccountState.INVITED, 0, 10))
                .extracting(listing -> listing.name().value())
                .containsExactly(name + " jr");
        assertThat(accounts.list(anna, soren.email().value(), AccountState.ACTIVE, 0, 10))
                .isEmpty();
        assertThat(accounts.list(anna, soren.email().value(), null, 0, 10)).hasSize(1);
        assertThat(accounts.list(anna, "%", null, 0, 10)).isEmpty();
        assertRefused(Refusal.NOT_ALLOWED, () -> accounts.list(office.recruiter("Rikke Dam"), "", null, 0, 10));
    }
}
