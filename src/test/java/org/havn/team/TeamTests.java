package org.havn.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
class TeamTests {
    private final OfficeFixture office;
    private final Members members;
    private final Settings settings;
    private final Setup setup;
    private final PairedBrowsers browsers;
    private final UserDetailsService signIn;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    TeamTests(
            OfficeFixture office,
            Members members,
            Settings settings,
            Setup setup,
            PairedBrowsers browsers,
            UserDetailsService signIn,
            PasswordEncoder encoder,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.office = office;
        this.members = members;
        this.settings = settings;
        this.setup = setup;
        this.browsers = browsers;
        this.signIn = signIn;
        this.encoder = encoder;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("A7: only administrators add members, and change settings")
    void onlyAdministratorsAddMembers(Role role) {
        var other = office.member("Other Person", role);
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> members.add(
                        other,
                        new NewMember(new PersonName("New Person"), office.email("New Person"), Set.of(Role.RECRUITER)),
                        OfficeFixture.PASSWORD));
        assertRefused(Refusal.NOT_ALLOWED, () -> settings.change(other, settings.current()));
    }

    @Test
    void anEmailBelongsToOneMember() {
        var admin = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        assertRefused(
                Refusal.EMAIL_TAKEN,
                () -> members.add(
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
    @org.junit.jupiter.params.provider.ValueSource(strings = {"", "nobody@office.test", "' OR 1=1 --", "a@b"})
    void knowsNobodyElse(String email) {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(UsernameNotFoundException.class)
                .isThrownBy(() -> signIn.loadUserByUsername(email));
    }

    @Test
    @Tag("UC-09")
    void keepsAMembersOwnChoices() {
        var rikke = office.recruiter("Rikke Dam");
        members.choose(rikke, Language.DA, ColorScheme.DARK);
        var chosen = members.find(rikke.id()).orElseThrow();
        assertThat(chosen.language()).isEqualTo(Language.DA);
        assertThat(chosen.colorScheme()).isEqualTo(ColorScheme.DARK);
        members.choose(rikke, null, null);
        assertThat(members.find(rikke.id()).orElseThrow().language()).isNull();
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
    @Tag("UC-02")
    void aMemberRevokesOwnBrowsersAndNobodyElses() {
        var rikke = office.recruiter("Rikke Dam");
        var lars = office.recruiter("Lars Krogh");
        var browser = browsers.pair(rikke.id(), "Chrome on Linux");
        assertThat(browsers.of(rikke)).extracting(PairedBrowser::name).containsExactly("Chrome on Linux");
        assertThat(browsers.of(lars)).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> browsers.revoke(lars, browser));
        browsers.revoke(rikke, browser);
        assertThat(browsers.of(rikke)).isEmpty();
        assertThat(browsers.living(browser)).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> browsers.revoke(rikke, browser));
    }

    @Test
    @Tag("UC-01")
    @DisplayName("the set-up link makes one administrator, once, and a newer link ends the older")
    void theSetUpLinkWorksOnce() {
        transactions.executeWithoutResult(empty -> {
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
    @CsvSource({"7,MISSING_FIELD", "73,TOO_LARGE"})
    void aPasswordHasEightToSeventyTwoLetters(int length, Refusal refusal) {
        var admin = office.administrator("Anna Storm");
        var added = new NewMember(new PersonName("New Person"), office.email("New Person"), Set.of(Role.RECRUITER));
        assertRefused(refusal, () -> members.add(admin, added, "x".repeat(length)));
        assertThat(members.withEmail(added.email())).isEmpty();
        assertThat(members.add(admin, added, "x".repeat(72)).name()).isEqualTo(added.name());
    }
}
