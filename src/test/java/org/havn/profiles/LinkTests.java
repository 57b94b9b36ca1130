package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.links.Link;
import org.havn.links.PersonOnPage;
import org.havn.links.ProfileLinked;
import org.havn.links.ProfileUnlinked;
import org.havn.merges.Merges;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@HavnTest
@RecordApplicationEvents
class LinkTests {
    private final Profiles profiles;
    private final OfficeFixture office;
    private final Merges merges;
    private final JdbcClient jdbc;
    private final Member rikke;
    private final Job job;

    LinkTests(Profiles profiles, OfficeFixture office, Merges merges, JdbcClient jdbc) {
        this.merges = merges;
        this.profiles = profiles;
        this.office = office;
        this.jdbc = jdbc;
        this.rikke = office.recruiter("Rikke Dam");
        this.job = office.activeJob(rikke);
    }

    /** G4 */
    @Test
    void aLinkSaysWhereItLeadsAndWhoMadeItWhen(ApplicationEvents events) {
        var page = PageFixture.somebody("Søren")
                .at("søren-" + PageFixture.somebody("x").slug());
        var soren = office.candidate(rikke, page.name());
        assertThat(profiles.linkOf(rikke, soren.id())).isEmpty();
        profiles.link(rikke, soren.id(), page.asked());
        assertThat(profiles.linkOf(rikke, soren.id())).get().satisfies(link -> {
            assertThat(link.slug()).isEqualTo(page.slug());
            assertThat(link.address()).startsWith("https://www.linkedin.com/in/s%C3%B8ren-");
            assertThat(link.linkedBy()).isEqualTo("Rikke Dam");
            assertThat(link.linkedAt()).isAfter(soren.createdAt());
        });
        assertThat(events.stream(ProfileLinked.class)).containsExactly(new ProfileLinked(soren.id()));
    }

    @Test
    void anOpaqueIdAloneIsALinkTooAndAMemberNumberAloneLeadsNowhere() {
        var soren = office.candidate(rikke, "Søren Ågård");
        var id = PageFixture.opaque(0x2a, PageFixture.freshNumber());
        profiles.link(rikke, soren.id(), new PersonOnPage(null, List.of("urn:" + id), null, null));
        assertThat(profiles.linkOf(rikke, soren.id()))
                .get()
                .extracting(Link::address, Link::slug)
                .containsExactly("https://www.linkedin.com/in/" + id, null);
        assertRefused(
                Refusal.MALFORMED,
                () -> profiles.link(rikke, soren.id(), new PersonOnPage(null, List.of("member:7"), null, null)));
    }

    /** A tab that is still open shows a record that a colleague has merged into another meanwhile. */
    @Test
    void aRecordThatWasMergedStandsForItsSurvivor() {
        var page = PageFixture.somebody("Søren");
        var kept = office.candidate(rikke, page.name());
        var twin = office.candidate(rikke, page.name());
        merges.merge(rikke, merges.preview(rikke, kept.id(), twin.id()), kept.details());
        profiles.link(rikke, twin.id(), page.asked());
        assertThat(profiles.linkOf(rikke, kept.id())).isPresent();
        assertThat(profiles.linkOf(rikke, twin.id())).isPresent();
        profiles.unlink(rikke, twin.id());
        assertThat(profiles.linkOf(rikke, kept.id())).isEmpty();
    }

    @Test
    void aProfileIsTakenFromWhomItIsWronglyLinkedTo() {
        var page = PageFixture.somebody("Søren");
        var right = office.candidate(rikke, page.name());
        var wrong = office.candidate(rikke, page.name());
        profiles.link(rikke, wrong.id(), page.asked());
        profiles.takeOver(rikke, right.id(), wrong.id(), page.asked());
        assertThat(profiles.linkOf(rikke, wrong.id())).isEmpty();
        assertThat(profiles.linkOf(rikke, right.id()))
                .get()
                .extracting(Link::slug)
                .isEqualTo(page.slug());
    }

    /** While the two were compared, a colleague has linked the holder to their own profile. */
    @Test
    void whoHasAnotherProfileByNowKeepsIt() {
        var page = PageFixture.somebody("Søren");
        var own = PageFixture.somebody("Søren");
        var right = office.candidate(rikke, page.name());
        var wrong = office.candidate(rikke, page.name());
        profiles.link(rikke, wrong.id(), page.asked());
        profiles.link(rikke, wrong.id(), own.asked());
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> profiles.takeOver(rikke, right.id(), wrong.id(), page.asked()));
        assertThat(profiles.linkOf(rikke, wrong.id()))
                .get()
                .extracting(Link::slug)
                .isEqualTo(own.slug());
        assertThat(profiles.linkOf(rikke, right.id())).isEmpty();
    }

    /** G6 */
    @Test
    void unlinkingEndsAllKeysTogetherKeepsTheHistoryAndAllowsAnotherLink(ApplicationEvents events) {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        profiles.unlink(rikke, astrid.id());
        assertThat(profiles.linkOf(rikke, astrid.id())).isEmpty();
        assertThat(profiles.match(rikke, page.at("elsewhere").named("Nobody").alone())
                        .getFirst())
                .isEqualTo(new Match.None());
        assertThat(rows(astrid)).as("slug, id and the number in it, all ended").isEqualTo(3);
        profiles.link(rikke, office.candidate(rikke, "Another Astrid").id(), page.asked());
        assertThat(events.stream(ProfileUnlinked.class)).containsExactly(new ProfileUnlinked(astrid.id()));
        profiles.unlink(rikke, astrid.id());
        assertThat(events.stream(ProfileUnlinked.class))
                .as("nothing more to end")
                .hasSize(1);
    }

    @Test
    void anotherProfileReplacesTheLinkAndANewAddressTheOldOne() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        var renamed = page.at(PageFixture.somebody("x").slug());
        profiles.link(rikke, astrid.id(), renamed.asked());
        assertThat(profiles.linkOf(rikke, astrid.id()).orElseThrow().slug()).isEqualTo(renamed.slug());
        assertThat(match(page.numbered(null)))
                .as("the old address")
                .isEqualTo(new Match.Likely(
                        List.of(new Match.Possible(astrid.id(), page.name(), List.of(Match.Why.FORMER_SLUG)))));
        assertThat(match(page)).as("the id stays").isInstanceOf(Match.Same.class);
        var other = PageFixture.somebody("Astrid");
        profiles.link(rikke, astrid.id(), other.asked());
        assertThat(match(other)).isInstanceOf(Match.Same.class);
        assertThat(match(renamed)).isEqualTo(new Match.None());
    }

    /** A slug can be given up, and taken by somebody else. */
    @Test
    void aFormerAddressIsAHintUntilItIsSomebodyElses() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        profiles.link(
                rikke, astrid.id(), page.at(PageFixture.somebody("x").slug()).asked());
        assertThat(match(page.numbered(PageFixture.freshNumber())))
                .as("LinkedIn's own number is another's")
                .isEqualTo(new Match.None());
        var bo = office.candidate(rikke, "Bo Lund");
        profiles.link(rikke, bo.id(), page.numbered(null).asked());
        assertThat(match(page.numbered(null)))
                .isInstanceOfSatisfying(
                        Match.Same.class, same -> assertThat(same.candidate()).isEqualTo(bo.id()));
        assertThat(match(page)).as("the number is still hers").isInstanceOf(Match.Conflict.class);
    }

    @Test
    void whoIsUnlinkedIsNotFoundByAFormerAddressEither() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        profiles.link(
                rikke, astrid.id(), page.at(PageFixture.somebody("x").slug()).asked());
        profiles.unlink(rikke, astrid.id());
        assertThat(match(page.numbered(null))).isEqualTo(new Match.None());
    }

    @Test
    void theSameLinkAgainChangesNothing(ApplicationEvents events) {
        var page = PageFixture.somebody("Astrid");
        var astrid = office.candidate(rikke, page.name());
        profiles.link(rikke, astrid.id(), page.asked());
        profiles.link(office.recruiter("Lars Bech"), astrid.id(), page.asked());
        assertThat(rows(astrid)).isEqualTo(1);
        assertThat(profiles.linkOf(rikke, astrid.id()).orElseThrow().linkedBy()).isEqualTo("Rikke Dam");
        assertThat(events.stream(ProfileLinked.class)).hasSize(1);
    }

    @Test
    void whatIsLinkedToSomebodyElseIsAConflictAndStaysTheirs() {
        var page = PageFixture.somebody("Astrid").numbered(PageFixture.freshNumber());
        var astrid = office.candidate(rikke, page.name());
        var bo = office.candidate(rikke, "Bo Lund");
        profiles.link(rikke, astrid.id(), page.asked());
        assertRefused(Refusal.CONFLICT, () -> profiles.link(rikke, bo.id(), page.asked()));
        var sameId = page.at(PageFixture.somebody("x").slug());
        assertRefused(Refusal.CONFLICT, () -> profiles.link(rikke, bo.id(), sameId.asked()));
        assertThat(profiles.linkOf(rikke, bo.id())).isEmpty();
        assertThat(match(page)).isInstanceOf(Match.Same.class);
    }

    @Test
    void onlyRecruitersAndHiringManagersLink() {
        var page = PageFixture.somebody("Astrid");
        var astrid = office.candidate(rikke, page.name());
        office.applicant(rikke, job, astrid, StageKind.INTERVIEW);
        var ivan = office.interviewer("Ivan Toft");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        for (var reader : List.of(ivan, office.readOnly("Vera Holt"), office.administrator("Adam Lind"))) {
            assertRefused(Refusal.NOT_ALLOWED, () -> profiles.link(reader, astrid.id(), page.asked()));
            assertRefused(Refusal.NOT_ALLOWED, () -> profiles.unlink(reader, astrid.id()));
            assertThat(profiles.linkOf(reader, astrid.id())).isEmpty();
        }
        var stranger = office.interviewer("Inga Storm");
        assertRefused(Refusal.NOT_FOUND, () -> profiles.link(stranger, astrid.id(), page.asked()));
        assertRefused(Refusal.NOT_FOUND, () -> profiles.unlink(stranger, astrid.id()));
        assertRefused(Refusal.NOT_FOUND, () -> profiles.linkOf(stranger, astrid.id()));
        profiles.link(office.hiringManager("Hanne Krog"), astrid.id(), page.asked());
        assertThat(profiles.linkOf(ivan, astrid.id())).isPresent();
    }

    private Match match(PageFixture page) {
        return profiles.match(rikke, page.named("Nobody By This").alone()).getFirst();
    }

    private int rows(Candidate candidate) {
        return jdbc.sql("SELECT count(*) FROM linkedin_identity WHERE candidate_id = :candidate")
                .param("candidate", candidate.id().value())
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
