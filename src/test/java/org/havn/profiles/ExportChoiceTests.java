package org.havn.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.CandidateId;
import org.havn.jobs.Job;
import org.havn.links.PersonOnPage;
import org.havn.profiles.ExportAnswer.ChoosePerson;
import org.havn.profiles.ExportAnswer.Exported;
import org.havn.profiles.Match.Possible;
import org.havn.profiles.Match.Why;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When an export may be of somebody the house knows, the recruiter says who it is, and until then nothing is stored. */
@Tag("UC-04")
@HavnTest
class ExportChoiceTests {
    private final Profiles profiles;
    private final OfficeFixture office;
    private final TablesFixture tables;
    private final Member rikke;
    private final Job job;
    private final PageFixture soren = PageFixture.somebody("Søren");

    ExportChoiceTests(Profiles profiles, OfficeFixture office, JdbcClient jdbc) {
        this.profiles = profiles;
        this.office = office;
        this.tables = new TablesFixture(jdbc);
        this.rikke = office.recruiter("Rikke Dam");
        this.job = office.activeJob(rikke);
    }

    @Test
    void anEqualEmailIsAskedAboutAndNothingIsStored() {
        var known = office.candidate(rikke, soren.name());
        var page = soren.mailing(known.email().value());
        var before = tables.rows();
        assertThat(profiles.export(rikke, page.to(job.id())))
                .isEqualTo(new ChoosePerson(List.of(possible(known, Why.SAME_EMAIL, Why.SAME_NAME))));
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void anEmailThatOnlyTheBrowserSawIsAskedAboutToo() {
        var known = office.candidate(rikke, "Somebody Else");
        var request = new ExportRequest(
                job.id(),
                soren.mailing(known.email().value()).asked(),
                soren.html(),
                PageFixture.CAPTURED,
                null,
                java.util.Set.of(),
                "only-the-browser");
        assertThat(profiles.export(rikke, request))
                .isEqualTo(new ChoosePerson(List.of(possible(known, Why.SAME_EMAIL))));
    }

    @Test
    void anEqualNameAtTheSameEmployerOrSchoolIsAskedAbout() {
        var first = exported(
                soren.working("Timber Works").taughtAt("School of Wood").to(job.id()));
        profiles.unlink(rikke, first.candidate());
        var elsewhere =
                soren.at(PageFixture.somebody("x").slug()).named(soren.name().toUpperCase(java.util.Locale.ROOT));
        var before = tables.rows();
        assertThat(people(elsewhere.working("TIMBER works").to(job.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).containsExactly(Why.SAME_NAME_AND_EMPLOYER));
        assertThat(people(elsewhere.taughtAt("School of Wood").to(job.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.why()).containsExactly(Why.SAME_NAME_AND_SCHOOL));
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(exported(elsewhere.working("Another Place").to(job.id())).candidate())
                .as("the name alone")
                .isNotEqualTo(first.candidate());
    }

    @Test
    void anEqualNameAndNumberOfAnotherProductIsAskedAbout() {
        var number = PageFixture.freshNumber();
        var known = office.candidate(rikke, soren.name());
        profiles.link(
                rikke,
                known.id(),
                new PersonOnPage(null, List.of("urn:" + PageFixture.opaque(0x43, number)), null, null));
        assertThat(people(soren.numbered(number).to(job.id())))
                .containsExactly(possible(known, Why.SAME_NAME_AND_NUMBER));
    }

    @Test
    void thePersonChosenIsLinkedAndAdded() {
        var known = office.candidate(rikke, soren.name());
        var page = soren.mailing(known.email().value());
        var exported = exported(page.to(job.id(), known.id()));
        assertThat(exported.created()).isTrue();
        assertThat(exported.candidate()).isEqualTo(known.id());
        assertThat(profiles.linkOf(rikke, known.id()).orElseThrow().slug()).isEqualTo(page.slug());
        assertThat(exported(page.to(office.activeJob(rikke).id())).candidate())
                .as("and is not asked about again")
                .isEqualTo(known.id());
    }

    @Test
    void aPersonOnTheJobAlreadyIsLinkedWhenChosen() {
        var known = office.candidate(rikke, soren.name());
        office.prospect(rikke, job, known);
        assertThat(exported(soren.to(job.id(), known.id())).created()).isFalse();
        assertThat(profiles.linkOf(rikke, known.id())).isPresent();
    }

    @Test
    void notTheseMakesANewPersonIfItNamesAllWhoWereOffered() {
        var email = office.email("søren");
        var page = soren.mailing(email.value());
        var first = exported(page.to(job.id()));
        var twin = page.at(PageFixture.somebody("x").slug());
        var second = exported(twin.toButNot(job.id(), first.candidate()));
        assertThat(second.created()).isTrue();
        assertThat(second.candidate()).isNotEqualTo(first.candidate());
        var third = page.at(PageFixture.somebody("x").slug());
        assertThat(people(third.toButNot(job.id(), first.candidate())))
                .extracting(Possible::candidate)
                .containsExactlyInAnyOrder(first.candidate(), second.candidate());
        assertThat(exported(third.toButNot(job.id(), first.candidate(), second.candidate()))
                        .candidate())
                .isNotIn(first.candidate(), second.candidate());
    }

    @Test
    void aLinkToOneAndTheEmailOfAnotherIsAConflictAndTheRecruiterChooses() {
        var linked = exported(soren.to(job.id())).candidate();
        var other = office.candidate(rikke, "Astrid Holm");
        var page = soren.mailing(other.email().value());
        var next = office.activeJob(rikke).id();
        var before = tables.rows();
        assertThat(people(page.to(next)))
                .containsExactly(
                        new Possible(linked, soren.name(), List.of(Why.SLUG)), possible(other, Why.SAME_EMAIL));
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(exported(page.toButNot(next, other.id())).candidate()).isEqualTo(linked);
        assertThat(exported(page.to(next, other.id())).candidate()).isEqualTo(other.id());
        assertThat(profiles.linkOf(rikke, other.id()))
                .as("the link stays whose it is")
                .isEmpty();
        assertThat(profiles.linkOf(rikke, linked)).isPresent();
    }

    @Test
    void aLinkToOneAndAnIdOfAnotherIsAConflict() {
        var first =
                exported(soren.numbered(PageFixture.freshNumber()).to(job.id())).candidate();
        var bo = PageFixture.somebody("Søren").numbered(PageFixture.freshNumber());
        var second = exported(bo.to(job.id())).candidate();
        assertThat(people(soren.numbered(bo.number()).to(office.activeJob(rikke).id())))
                .extracting(Possible::candidate)
                .containsExactly(first, second);
    }

    @Test
    void anAddressThatSomebodyElseHasTakenOverIsAskedAbout() {
        var first =
                exported(soren.numbered(PageFixture.freshNumber()).to(job.id())).candidate();
        var heir = soren.numbered(PageFixture.freshNumber());
        var next = office.activeJob(rikke).id();
        assertThat(people(heir.to(next))).extracting(Possible::candidate).containsExactly(first);
        assertRefused(Refusal.CONFLICT, () -> profiles.export(rikke, heir.toButNot(next, first)));
        profiles.unlink(rikke, first);
        assertThat(exported(heir.to(next)).candidate()).isNotEqualTo(first);
    }

    @Test
    void onlyUnlinkingSaysThatALinkIsWrong() {
        var linked = exported(soren.to(job.id())).candidate();
        var stranger = office.candidate(rikke, "Bo Lund");
        var next = office.activeJob(rikke).id();
        var before = tables.rows();
        assertRefused(Refusal.CONFLICT, () -> profiles.export(rikke, soren.toButNot(next, linked)));
        assertRefused(Refusal.CONFLICT, () -> profiles.export(rikke, soren.to(next, stranger.id())));
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void nobodyIsNoChoice() {
        assertRefused(
                Refusal.NOT_FOUND,
                () -> profiles.export(rikke, soren.to(job.id(), new CandidateId(UUID.randomUUID()))));
    }

    private Exported exported(ExportRequest request) {
        return (Exported) profiles.export(rikke, request);
    }

    private List<Possible> people(ExportRequest request) {
        return ((ChoosePerson) profiles.export(rikke, request)).people();
    }

    private static Possible possible(Candidate candidate, Why... why) {
        return new Possible(candidate.id(), candidate.name().value(), List.of(why));
    }

    private static void assertRefused(Refusal reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
