package org.havn.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.identity.ProfileAddress;
import org.havn.links.PersonOnPage;
import org.havn.profiles.Match;
import org.havn.profiles.PageFixture;
import org.havn.profiles.Profiles;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HavnTest
class ClaimsTests {
    private final OfficeFixture office;
    private final Claims claims;
    private final Profiles profiles;
    private Member rikke;
    private Candidate astrid;
    private ProfileAddress address;

    ClaimsTests(OfficeFixture office, Claims claims, Profiles profiles) {
        this.office = office;
        this.claims = claims;
        this.profiles = profiles;
    }

    @BeforeEach
    void astridSaysSo() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        address = ProfileAddress.parse(
                        "https://dk.linkedin.com/in/astrid-" + astrid.id().value() + "/?utm=x")
                .orElseThrow();
        claims.claim(astrid.id(), address, Claim.Origin.PERSON);
    }

    @Test
    void isKeptOnceInTheOneFormOfAnAddress() {
        claims.claim(astrid.id(), address, Claim.Origin.PERSON);
        assertThat(claims.of(rikke, astrid.id())).extracting(Claim::address).containsExactly(address);
    }

    @Test
    void matchesNobodyByItself() {
        var asked = new PersonOnPage(
                address.url(), List.of(), null, PageFixture.somebody("Nobody").name());
        assertThat(profiles.match(rikke, List.of(asked))).containsExactly(new Match.None());
    }

    @Test
    void isGoneWhenDismissedHoweverOftenItIsSaidAndIsBackWhenThatIsUndone() {
        var claim = claims.of(rikke, astrid.id()).getFirst();
        claims.dismiss(rikke, astrid.id(), claim.id());
        claims.claim(astrid.id(), address, Claim.Origin.PERSON);
        assertThat(claims.of(rikke, astrid.id())).isEmpty();
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> claims.dismiss(rikke, astrid.id(), claim.id()));
        claims.restore(rikke, astrid.id(), claim.id());
        assertThat(claims.of(rikke, astrid.id())).containsExactly(claim);
    }

    @Test
    void isSettledByRecruitersOnlyAndSeenByWhoMayOpenTheCandidate() {
        var claim = claims.of(rikke, astrid.id()).getFirst();
        var reader = office.readOnly("Vera Lind");
        assertThat(claims.of(reader, astrid.id())).hasSize(1);
        assertRefused(Refusal.NOT_ALLOWED, () -> claims.dismiss(reader, astrid.id(), claim.id()));
        var interviewer = office.interviewer("Ivan Krogh");
        assertRefused(Refusal.NOT_FOUND, () -> claims.of(interviewer, astrid.id()));
        assertRefused(Refusal.NOT_FOUND, () -> claims.dismiss(interviewer, astrid.id(), claim.id()));
        var other = office.candidate(rikke, "Bo Lund");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> claims.dismiss(rikke, other.id(), claim.id()));
    }

    @Test
    void whatThePersonSaidThePersonTakesBack() {
        claims.claim(astrid.id(), address, Claim.Origin.IMPORT);
        claims.withdraw(astrid.id(), address);
        assertThat(claims.of(rikke, astrid.id())).extracting(Claim::origin).containsExactly(Claim.Origin.IMPORT);
    }
}
