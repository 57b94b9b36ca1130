package org.havn.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HavnTest
class TeamTests {
    private final OfficeFixture office;
    private final Members members;
    private final Settings settings;
    private final PairedBrowsers browsers;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    TeamTests(
            OfficeFixture office,
            Members members,
            Settings settings,
            PairedBrowsers browsers,
            TransactionTemplate transactions,
            JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.office = office;
        this.members = members;
        this.settings = settings;
        this.browsers = browsers;
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsChangeSettings(Role role) {
        var other = office.member("Other Person", role);
        var before = settings.current();
        assertRefused(Refusal.NOT_ALLOWED, () -> settings.change(other, before));
        assertThat(settings.current()).isEqualTo(before);
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

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    @Tag("A7")
    void onlyAdministratorsGiveRolesAndEndMemberships(Role role) {
        var other = office.member("Other Person", role);
        var rikke = office.recruiter("Rikke Dam");
        assertRefused(
                Refusal.NOT_ALLOWED, () -> members.give(other, rikke.id(), rikke.version(), EnumSet.allOf(Role.class)));
        assertRefused(Refusal.NOT_ALLOWED, () -> members.deactivate(other, rikke.id(), rikke.version()));
        assertRefused(Refusal.NOT_ALLOWED, () -> members.reactivate(other, rikke.id(), rikke.version()));
        assertRefused(
                Refusal.NOT_ALLOWED,
                () -> members.give(other, other.id(), other.version(), Set.of(Role.ADMINISTRATOR)));
        assertThat(members.find(rikke.id())).contains(rikke);
        assertThat(members.find(other.id())).contains(other);
    }

    @Test
    @Tag("UC-10")
    void aDeactivatedMemberLosesTheirPairingsAndKeepsTheirName() {
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        var browser = browsers.pair(rikke.id(), "Chrome on Linux");
        var gone = members.deactivate(anna, rikke.id(), rikke.version());
        assertThat(members.find(rikke.id())).isEmpty();
        assertThat(members.all()).doesNotContain(gone);
        assertThat(members.named(Set.of(rikke.id())).get(rikke.id()).name()).isEqualTo(rikke.name());
        assertThat(browsers.living(browser)).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> browsers.pair(rikke.id(), "Chrome on Linux"));
        members.reactivate(anna, rikke.id(), gone.version());
        assertThat(members.find(rikke.id()).orElseThrow().roles()).containsExactly(Role.RECRUITER);
        assertThat(browsers.living(browser)).isEmpty();
    }

    @Test
    @Tag("A7")
    void theLastAdministratorStaysOne() {
        transactions.executeWithoutResult(alone -> {
            var anna = onlyAdministrator();
            assertRefused(
                    Refusal.LAST_ADMINISTRATOR,
                    () -> members.give(anna, anna.id(), anna.version(), Set.of(Role.RECRUITER)));
            assertRefused(Refusal.LAST_ADMINISTRATOR, () -> members.deactivate(anna, anna.id(), anna.version()));
            var still = members.find(anna.id()).orElseThrow();
            assertThat(still.is(Role.ADMINISTRATOR)).isTrue();
            alone.setRollbackOnly();
        });
    }

    @Test
    @Tag("A7")
    void twoAdministratorsWhoEndEachOtherAtOnceLeaveOne() throws Exception {
        var anna = office.administrator("Anna Storm");
        var bo = office.administrator("Bo Storm");
        var others = jdbc.sql("""
                UPDATE member
                   SET deactivated_at = now()
                 WHERE 'ADMINISTRATOR' = ANY (roles)
                   AND deactivated_at IS NULL
                   AND id NOT IN (:anna, :bo)
                RETURNING id
                """)
                .param("anna", anna.id().value())
                .param("bo", bo.id().value())
                .query(UUID.class)
                .list();
        try {
            var answers = atOnce(
                    () -> members.deactivate(anna, bo.id(), bo.version()),
                    () -> members.give(bo, anna.id(), anna.version(), Set.of()));
            assertThat(answers).contains(Refusal.LAST_ADMINISTRATOR).hasAtLeastOneElementOfType(Member.class);
        } finally {
            jdbc.sql("UPDATE member SET deactivated_at = NULL WHERE id IN (:others)")
                    .param("others", others)
                    .update();
        }
    }

    @Test
    void theSecondOfTwoWhoChangeAMemberIsTold() {
        var anna = office.administrator("Anna Storm");
        var rikke = office.recruiter("Rikke Dam");
        members.give(anna, rikke.id(), rikke.version(), Set.of(Role.INTERVIEWER));
        assertRefused(
                Refusal.CHANGED_MEANWHILE,
                () -> members.give(anna, rikke.id(), rikke.version(), Set.of(Role.READ_ONLY)));
        assertThat(members.find(rikke.id()).orElseThrow().roles()).containsExactly(Role.INTERVIEWER);
    }

    @Test
    @Tag("UC-09")
    void keepsAMembersOwnTimeZone() {
        var rikke = office.recruiter("Rikke Dam");
        members.chooseTimeZone(rikke, ZoneId.of("Asia/Tokyo"));
        members.choose(rikke, Language.DA, null);
        assertThat(members.find(rikke.id()).orElseThrow().timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        members.chooseTimeZone(rikke, null);
        assertThat(members.find(rikke.id()).orElseThrow().timeZone()).isNull();
    }

    /** The office with one administrator left, within a transaction that is taken back. */
    private Member onlyAdministrator() {
        var anna = office.administrator("Anna Storm");
        jdbc.sql("UPDATE member SET roles = '{}' WHERE id <> :anna")
                .param("anna", anna.id().value())
                .update();
        return anna;
    }
}
