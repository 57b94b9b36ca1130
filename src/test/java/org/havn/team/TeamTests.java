package org.havn.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.shared.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@HavnTest
class TeamTests {
    private final OfficeFixture office;
    private final Members members;
    private final Settings settings;
    private final PairedBrowsers browsers;

    TeamTests(OfficeFixture office, Members members, Settings settings, PairedBrowsers browsers) {
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
}
