package org.havn.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.candidates.Candidates;
import org.havn.candidates.Source;
import org.havn.claims.Claim;
import org.havn.claims.Claims;
import org.havn.identity.ProfileAddress;
import org.havn.notes.NoteVisibility;
import org.havn.notes.Notes;
import org.havn.notices.Notices;
import org.havn.pools.PoolPerson;
import org.havn.pools.Pools;
import org.havn.profiles.PageFixture;
import org.havn.profiles.Profiles;
import org.havn.shared.EmailAddress;
import org.havn.shared.PersonName;
import org.havn.shared.Refusal;
import org.havn.team.Language;
import org.havn.team.Member;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-24")
class SharingTests {
    private final OfficeFixture office;
    private final Sharing sharing;
    private final PublicSharing person;
    private final Candidates candidates;
    private final Profiles profiles;
    private final Claims claims;
    private final Pools pools;
    private final Notes notes;
    private final Notices notices;
    private final JdbcClient jdbc;
    private Member rikke;

    SharingTests(
            OfficeFixture office,
            Sharing sharing,
            PublicSharing person,
            Candidates candidates,
            Profiles profiles,
            Claims claims,
            Pools pools,
            Notes notes,
            Notices notices,
            JdbcClient jdbc) {
        this.office = office;
        this.sharing = sharing;
        this.person = person;
        this.candidates = candidates;
        this.profiles = profiles;
        this.claims = claims;
        this.pools = pools;
        this.notes = notes;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aRecruiter() {
        rikke = office.recruiter("Rikke Dam");
    }

    @Test
    @Tag("J1")
    void whoAgreesIsANewCandidateInTheLinkedInPoolWithNameAndEmailIfShared() {
        var mail = office.email("clara");
        agree(general(), "Clara Friis", mail, null);
        var clara = inPool("Clara Friis");
        var candidate = candidates.get(rikke, clara);
        assertThat(candidate.name().value()).isEqualTo("Clara Friis");
        assertThat(candidate.email()).isEqualTo(mail);
        assertThat(candidate.source()).isEqualTo(Source.LINKEDIN);
        var without = PageFixture.somebody("Nina").name();
        agree(general(), without, null, null);
        assertThat(candidates.get(rikke, inPool(without)).email()).isNull();
    }

    @Test
    @Tag("J2")
    void whoOpensTheLinkAndDoesNotAgreeLeavesNothing() {
        var before = counted();
        var token = general();
        person.open(token);
        person.open(token);
        assertThat(counted()).isEqualTo(before);
    }

    @Test
    @Tag("J3")
    void aKnownEmailPutsTheKnownCandidateIntoThePoolAndChangesNothingOfThem() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        agree(general(), "Somebody Else", astrid.email(), null);
        assertThat(inPool("Astrid Holm", astrid.id())).isEqualTo(astrid.id());
        assertThat(candidates.get(rikke, astrid.id())).isEqualTo(astrid);
    }

    @Test
    @Tag("J3")
    void twoWhoAgreeAtOnceWithOneEmailAreOneCandidate() throws Exception {
        var mail = office.email("twice");
        var name = PageFixture.somebody("Twice").name();
        var token = general();
        atOnce(() -> agree(token, name, mail, null), () -> agree(token, name, mail, null));
        assertThat(candidates.search(rikke, name, 0, 10)).hasSize(1);
    }

    @Test
    @Tag("J3")
    void aLinkForAKnownPersonPutsThemIntoThePoolWhateverTheyType() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        agree(linkFor(astrid), "Astrid Holm-Lund", office.email("other"), null);
        assertThat(inPool("Astrid Holm", astrid.id())).isEqualTo(astrid.id());
        assertThat(candidates.get(rikke, astrid.id())).isEqualTo(astrid);
    }

    @Test
    void theAddressTheyPasteIsAClaimAndNoLink() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var address = address();
        agree(linkFor(astrid), "Astrid Holm", null, address);
        assertThat(profiles.linkOf(rikke, astrid.id())).isEmpty();
        assertThat(claims.of(rikke, astrid.id())).extracting(Claim::address).containsExactly(address);
    }

    @Test
    void theConsentIsKeptInTheWordsThatWereRead() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var token = linkFor(astrid);
        var asked = (SharePage.Asking) person.open(token);
        assertThat(asked.asker()).isEqualTo("Rikke Dam");
        agree(token, "Astrid Holm", null, null);
        assertThat(sharing.consents(rikke, astrid.id())).singleElement().satisfies(consent -> {
            assertThat(consent.wording()).isEqualTo(asked.wording()).contains(asked.organisation());
            assertThat(consent.until())
                    .isBetween(
                            Instant.now().plus(Duration.ofDays(364)),
                            Instant.now().plus(Duration.ofDays(365)));
        });
    }

    @Test
    void thePageIsInTheLanguageOfTheLink() {
        var token = secret(sharing.make(rikke, new ShareRequest(null, Language.DA, 7, 365, null))
                .path());
        var asked = (SharePage.Asking) person.open(token);
        assertThat(asked.wording()).startsWith("Jeg accepterer");
    }

    @Test
    void withdrawingTakesThemOutOfThePoolAndWhatWasMadeForThisAloneGoes() {
        var name = PageFixture.somebody("Nina").name();
        var manage = agree(general(), name, null, address());
        var nina = inPool(name);
        person.withdraw(manage);
        assertThat(candidates.mayOpen(rikke, nina)).isFalse();
        assertRefused(Refusal.LINK_USED, () -> person.open(manage));
    }

    @Test
    void withdrawingLeavesWhomColleaguesKeepAndTheConsentSaysItEnded() {
        var name = PageFixture.somebody("Nina").name();
        var manage = agree(general(), name, null, address());
        var nina = inPool(name);
        notes.write(rikke, nina, null, "Met her", NoteVisibility.TEAM);
        person.withdraw(manage);
        assertThat(candidates.mayOpen(rikke, nina)).isTrue();
        assertThat(pools.of(rikke, nina)).isEmpty();
        assertThat(claims.of(rikke, nina)).isEmpty();
        assertThat(sharing.consents(rikke, nina)).singleElement().satisfies(consent -> {
            assertThat(consent.holds()).isFalse();
            assertThat(consent.endedByPerson()).isTrue();
        });
        assertRefused(Refusal.LINK_USED, () -> person.withdraw(manage));
    }

    @Test
    void whoWasAskedByALinkOfTheirOwnUnlinksTheirProfile() {
        var page = PageFixture.somebody("Astrid");
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        var token = linkFor(astrid);
        agree(token, page.name(), null, address());
        person.unlink(token);
        assertThat(profiles.linkOf(rikke, astrid.id())).isEmpty();
        assertThat(claims.of(rikke, astrid.id())).isEmpty();
        assertThat(inPool(page.name(), astrid.id())).isEqualTo(astrid.id());
    }

    /** An attacker types the e-mail of somebody known and then unlinks them. */
    @Test
    void anEmailThatIsOnlyTypedUnlinksNobodysProfile() {
        var page = PageFixture.somebody("Astrid");
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        var manage = agree(general(), "An Attacker", astrid.email(), address());
        person.unlink(manage);
        assertThat(profiles.linkOf(rikke, astrid.id())).isPresent();
        person.withdraw(manage);
        assertThat(candidates.get(rikke, astrid.id())).isEqualTo(astrid);
    }

    @Test
    void anEmailThatLinkedInVouchesForIsTheirs() {
        var page = PageFixture.somebody("Astrid");
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        var token = general();
        var manage = person.agree(
                token,
                read(token),
                new Agreement(new PersonName(page.name()), astrid.email(), null, true, astrid.email()));
        person.unlink(manage);
        assertThat(profiles.linkOf(rikke, astrid.id())).isEmpty();
    }

    @Test
    void aLinkForOnePersonAsksOnceAndAGeneralOneManyTimes() {
        var astrid = office.candidate(rikke, "Astrid Holm");
        var theirs = linkFor(astrid);
        agree(theirs, "Astrid Holm", null, null);
        assertThat(person.open(theirs)).isInstanceOf(SharePage.Shared.class);
        assertRefused(Refusal.LINK_USED, () -> agree(theirs, "Astrid Holm", null, null));
        var general = general();
        agree(general, PageFixture.somebody("A").name(), null, null);
        assertThat(person.open(general)).isInstanceOf(SharePage.Asking.class);
    }

    @Test
    void unknownExpiredAndRevokedLinksAreRefusedAlike() {
        assertRefused(Refusal.LINK_USED, () -> person.open("nothing"));
        assertRefused(Refusal.LINK_USED, () -> person.open(""));
        var expired = general();
        jdbc.sql("UPDATE share_link SET expires_at = now() - interval '1 minute' WHERE made_by = :by")
                .param("by", rikke.id().value())
                .update();
        assertRefused(Refusal.LINK_USED, () -> person.open(expired));
        assertRefused(Refusal.LINK_USED, () -> agree(expired, "Nina", null, null));
        var revoked = general();
        sharing.links(rikke, null).stream()
                .filter(link -> link.own() && link.state() == ShareLink.State.OPEN)
                .forEach(link -> sharing.revoke(rikke, link.id()));
        assertRefused(Refusal.LINK_USED, () -> agree(revoked, "Nina", null, null));
        var ofWhoLeft = general();
        office.deactivate(rikke);
        assertRefused(Refusal.LINK_USED, () -> person.open(ofWhoLeft));
    }

    @Test
    void onlyTheHashOfASecretIsKept() {
        var token = general();
        var manage = agree(token, PageFixture.somebody("Nina").name(), null, null);
        for (var table : List.of("share_link", "share_consent"))
            assertThat(jdbc.sql("SELECT t::text FROM " + table + " t")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row.contains(token) || row.contains(manage));
    }

    @Test
    void theTimeEndsAConsent() {
        var name = PageFixture.somebody("Nina").name();
        agree(general(), name, null, null);
        var nina = inPool(name);
        notes.write(rikke, nina, null, "Met her", NoteVisibility.TEAM);
        jdbc.sql("UPDATE share_consent SET until = now() WHERE candidate_id = :candidate")
                .param("candidate", nina.value())
                .update();
        person.expire();
        assertThat(pools.of(rikke, nina)).isEmpty();
        assertThat(sharing.consents(rikke, nina)).singleElement().satisfies(consent -> {
            assertThat(consent.holds()).isFalse();
            assertThat(consent.endedByPerson()).isFalse();
        });
    }

    @Test
    void theRecruiterIsTold() {
        var name = PageFixture.somebody("Nina").name();
        agree(general(), name, null, null);
        assertThat(notices.of(rikke, 0, 10)).anyMatch(notice -> notice.words().containsValue(name));
    }

    @Test
    void onlyRecruitersAndHiringManagersAskAndOnlyTheMakerOrAnAdministratorRevokes() {
        var request = new ShareRequest(null, Language.EN, 7, 365, null);
        assertRefused(Refusal.NOT_ALLOWED, () -> sharing.make(office.interviewer("Ivan Krogh"), request));
        assertRefused(Refusal.NOT_ALLOWED, () -> sharing.make(office.readOnly("Vera Lind"), request));
        assertRefused(Refusal.NOT_FOUND, () -> sharing.links(office.interviewer("Ivan Krogh"), null));
        general();
        var link = sharing.links(rikke, null).getFirst();
        assertRefused(Refusal.NOT_FOUND, () -> sharing.revoke(office.recruiter("Lars Bro"), link.id()));
        sharing.revoke(office.administrator("Anna Admin"), link.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 91})
    void aLinkIsOpenForADayToThreeMonths(int days) {
        assertRefused(Refusal.MALFORMED, () -> new ShareRequest(null, Language.EN, days, 365, null));
    }

    @Test
    void aNameOfOrnamentsAloneIsRefusedAndNothingKept() {
        var before = counted();
        var token = general();
        assertRefused(Refusal.MISSING_FIELD, () -> agree(token, "★ ★", null, null));
        assertThat(counted()).isEqualTo(before);
    }

    private String agree(String token, String name, @Nullable EmailAddress email, @Nullable ProfileAddress address) {
        return person.agree(token, read(token), new Agreement(new PersonName(name), email, address, false, null));
    }

    private String read(String token) {
        return person.open(token) instanceof SharePage.Asking asked ? asked.wording() : "";
    }

    private String general() {
        return secret(sharing.make(rikke, new ShareRequest(null, Language.EN, 7, 365, null))
                .path());
    }

    private String linkFor(Candidate candidate) {
        return secret(sharing.make(rikke, new ShareRequest(candidate.id(), Language.EN, 7, 365, null))
                .path());
    }

    private static String secret(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static ProfileAddress address() {
        return ProfileAddress.parse(PageFixture.somebody("x").address()).orElseThrow();
    }

    private CandidateId inPool(String name) {
        return pools.people(rikke, pools.linkedIn(), 0, 500).stream()
                .filter(one -> one.name().equals(name))
                .map(PoolPerson::candidate)
                .findFirst()
                .orElseThrow();
    }

    private CandidateId inPool(String name, CandidateId candidate) {
        return pools.people(rikke, pools.linkedIn(), 0, 500).stream()
                .filter(one -> one.name().equals(name))
                .map(PoolPerson::candidate)
                .filter(candidate::equals)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> counted() {
        return List.of("candidate", "share_consent", "profile_claim", "pool_entry").stream()
                .map(table -> Objects.requireNonNull(jdbc.sql("SELECT count(*) FROM " + table)
                        .query(Integer.class)
                        .single()))
                .toList();
    }
}
