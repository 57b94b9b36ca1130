package org.havn.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.claims.Claim;
import org.havn.claims.Claims;
import org.havn.exclusions.Exclude;
import org.havn.exclusions.Exclusions;
import org.havn.identity.ProfileAddress;
import org.havn.profiles.PageFixture;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Language;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-24")
class WithdrawalTests {
    private final OfficeFixture office;
    private final Sharing sharing;
    private final PublicSharing person;
    private final Candidates candidates;
    private final Claims claims;
    private final Exclusions exclusions;
    private final JdbcClient jdbc;
    private Member rikke;

    WithdrawalTests(
            OfficeFixture office,
            Sharing sharing,
            PublicSharing person,
            Candidates candidates,
            Claims claims,
            Exclusions exclusions,
            JdbcClient jdbc) {
        this.office = office;
        this.sharing = sharing;
        this.person = person;
        this.candidates = candidates;
        this.claims = claims;
        this.exclusions = exclusions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aRecruiter() {
        rikke = office.recruiter("Rikke Dam");
    }

    /** Somebody types the e-mail of another, withdraws, and looks at the page: it would tell whether Havn knows them. */
    @Test
    void thePageOfAWithdrawnConsentTellsNobodyWhetherTheEmailIsKnown() {
        var known = office.candidate(rikke, "Astrid Holm");
        var unknown = agree(general(), "Astrid Holm", office.email("unknown"), null);
        var ofKnown = agree(general(), "Astrid Holm", known.email(), null);
        for (var manage : List.of(unknown, ofKnown)) {
            person.withdraw(manage);
            assertRefused(Refusal.LINK_USED, () -> person.open(manage));
        }
    }

    @Test
    void norDoesThePageOfOneThatRanOut() {
        var known = office.candidate(rikke, "Astrid Holm");
        var manage = agree(general(), "Astrid Holm", known.email(), null);
        jdbc.sql("UPDATE share_consent SET until = now() WHERE candidate_id = :candidate")
                .param("candidate", known.id().value())
                .update();
        person.expire();
        assertRefused(Refusal.LINK_USED, () -> person.open(manage));
    }

    @Test
    void whoWasAskedByALinkOfTheirOwnReadsThatTheyTookItBack() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var token = linkFor(astrid);
        agree(token, "Astrid Holm", null, null);
        person.withdraw(token);
        assertThat(person.open(token)).isInstanceOf(SharePage.Shared.class);
    }

    @Test
    @Tag("J2")
    void aRecordMadeForThisAloneGoesWhoeverAskedHasLeftMeanwhile() {
        var mail = office.email("nina");
        var manage = agree(general(), "Nina Lund", mail, null);
        var nina = withEmail(mail);
        office.deactivate(rikke);
        person.withdraw(manage);
        assertThat(candidates.mayOpen(office.recruiter("Lars Bro"), nina)).isFalse();
    }

    @Test
    void whoAgreedTwiceAndTakesBothBackIsNoCandidateAnyMore() {
        var mail = office.email("nina");
        var first = agree(general(), "Nina Lund", mail, null);
        var second = agree(general(), "Nina Lund", mail, null);
        var nina = withEmail(mail);
        person.withdraw(first);
        assertThat(candidates.mayOpen(rikke, nina)).isTrue();
        person.withdraw(second);
        assertThat(candidates.mayOpen(rikke, nina)).isFalse();
    }

    @Test
    void whoIsNotToBeContactedStaysOnTheListThatSaysSo() {
        var mail = office.email("nina");
        var manage = agree(general(), "Nina Lund", mail, null);
        var nina = withEmail(mail);
        exclusions.add(rikke, Exclude.person(nina, "Asked us not to", null));
        person.withdraw(manage);
        assertThat(exclusions.of(rikke, nina)).isPresent();
    }

    @Test
    void whoWasAskedByAFurtherLinkOfTheirOwnMayStillUseIt() {
        var mail = office.email("nina");
        var manage = agree(general(), "Nina Lund", mail, null);
        var token = linkFor(candidates.get(rikke, withEmail(mail)));
        person.withdraw(manage);
        assertThat(person.open(token)).isInstanceOf(SharePage.Asking.class);
    }

    /** An attacker says what the person said, and takes it back. */
    @Test
    void whatThePersonThemselfSaidStaysWhenSomebodyElseWithdrawsTheSame() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var address = address();
        agree(linkFor(astrid), "Astrid Holm", null, address);
        var manage = agree(general(), "An Attacker", astrid.email(), address);
        person.unlink(manage);
        person.withdraw(manage);
        assertThat(claims.of(rikke, astrid.id())).extracting(Claim::address).containsExactly(address);
    }

    @Test
    void aHiringManagersLinkWorksAsARecruitersDoes() {
        var mail = office.email("nina");
        var hannah = office.hiringManager("Hannah Vig");
        var token = secret(sharing.make(hannah, new ShareRequest(null, Language.EN, 7, 365, null))
                .path());
        var manage = agree(token, "Nina Lund", mail, null);
        var nina = withEmail(mail);
        person.withdraw(manage);
        assertThat(candidates.mayOpen(rikke, nina)).isFalse();
    }

    /** The day ends, or the organisation changes its name, between reading and agreeing. */
    @Test
    void nobodyAgreesToOtherWordsThanTheyRead() {
        var token = general();
        var given = new Agreement(new PersonName("Nina Lund"), null, null, false, null);
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> person.agree(token, "I agree to something else.", given));
    }

    /** Who has a link for everybody could make Havn write whatever they like to whomever they like. */
    @Test
    void theMailToAnAddressThatWasOnlyTypedHasNoOtherWordsOfWhoeverTypedIt() {
        agree(general(), "Win at evil.test", office.email("nina"), null);
        assertThat(jdbc.sql("SELECT words::text FROM outgoing_mail WHERE kind = 'SHARE_KEPT'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(words -> words.contains("evil"));
    }

    private String agree(String token, String name, @Nullable EmailAddress email, @Nullable ProfileAddress address) {
        var asked = (SharePage.Asking) person.open(token);
        return person.agree(token, asked.wording(), new Agreement(new PersonName(name), email, address, false, null));
    }

    private String general() {
        return secret(sharing.make(rikke, new ShareRequest(null, Language.EN, 7, 365, null))
                .path());
    }

    private String linkFor(Candidate candidate) {
        return secret(sharing.make(rikke, new ShareRequest(candidate.id(), Language.EN, 7, 365, null))
                .path());
    }

    private CandidateId withEmail(EmailAddress mail) {
        return candidates.search(rikke, mail.value(), 0, 10).getFirst().id();
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ProfileAddress address() {
        return ProfileAddress.parse(PageFixture.somebody("x").address()).orElseThrow();
    }
}
