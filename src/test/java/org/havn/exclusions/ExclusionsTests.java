package org.havn.exclusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.havn.RefusedAssert.assertRefused;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.jobs.Job;
import org.havn.pools.Pools;
import org.havn.profiles.ExportAnswer;
import org.havn.profiles.PageFixture;
import org.havn.profiles.PoolRequest;
import org.havn.profiles.Profiles;
import org.havn.shared.EmailAddress;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.sharing.ShareRequest;
import org.havn.sharing.Sharing;
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
@Tag("UC-25")
class ExclusionsTests {
    private static final String WHY = "Asked us not to";

    private final OfficeFixture office;
    private final Exclusions exclusions;
    private final Profiles profiles;
    private final Pools pools;
    private final Sharing sharing;
    private final JdbcClient jdbc;
    private Member rikke;
    private Job job;

    ExclusionsTests(
            OfficeFixture office,
            Exclusions exclusions,
            Profiles profiles,
            Pools pools,
            Sharing sharing,
            JdbcClient jdbc) {
        this.office = office;
        this.exclusions = exclusions;
        this.profiles = profiles;
        this.pools = pools;
        this.sharing = sharing;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aRecruiterWithAJob() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
    }

    @Test
    void aPersonIsRefusedAtExportWithTheReasonAndNothingIsStored() {
        var page = PageFixture.somebody("Bo");
        var bo = known(page);
        var id = exclude(bo, null);
        assertThatThrownBy(() -> profiles.export(rikke, page.to(job.id())))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Refusal.DO_NOT_CONTACT);
                    assertThat(refused.names()).containsExactly(WHY);
                });
        assertThat(applications(bo)).isZero();
        exclusions.lift(rikke, id);
        assertThat(profiles.export(rikke, page.to(job.id()))).isInstanceOf(ExportAnswer.Exported.class);
    }

    @Test
    void whoeverHasAnEmailOfADomainIsRefusedBelowItTooAndNotBesideIt() {
        var domain = domain();
        exclusions.add(rikke, Exclude.domain("@" + domain.toUpperCase(Locale.ROOT), WHY, null));
        assertRefused(Refusal.DO_NOT_CONTACT, () -> export(mailing("clara@" + domain)));
        assertRefused(Refusal.DO_NOT_CONTACT, () -> export(mailing("clara@mail." + domain)));
        assertThat(export(mailing("clara@not" + domain))).isInstanceOf(ExportAnswer.Exported.class);
    }

    @Test
    void whoeverWorksAtACompanyIsRefusedHoweverItIsWritten() {
        var company = "Fjordværk " + PageFixture.freshNumber();
        exclusions.add(rikke, Exclude.company(company, WHY, null));
        assertRefused(
                Refusal.DO_NOT_CONTACT,
                () -> export(PageFixture.somebody("Clara").working(company.toUpperCase(Locale.ROOT))));
        assertThat(export(PageFixture.somebody("Clara").working("Kystlab"))).isInstanceOf(ExportAnswer.Exported.class);
    }

    @Test
    void aKnownPersonIsRefusedWhenOnlyTheirPageSaysTheCompany() {
        var company = "Fjordværk " + PageFixture.freshNumber();
        var page = PageFixture.somebody("Bo").working(company);
        var bo = known(page);
        exclusions.add(rikke, Exclude.company(company, WHY, null));
        assertRefused(Refusal.DO_NOT_CONTACT, () -> export(page));
        assertThat(applications(bo)).isZero();
        var pool = pools.create(rikke, "Theirs");
        assertRefused(
                Refusal.DO_NOT_CONTACT,
                () -> profiles.addToPool(rikke, new PoolRequest(pool, page.asked(), page.html(), null, Set.of())));
    }

    @Test
    void nobodyOnTheListIsAskedToShareTheirProfile() {
        var bo = office.candidate(rikke, "Bo Lund");
        exclude(bo, null);
        assertRefused(
                Refusal.DO_NOT_CONTACT,
                () -> sharing.make(rikke, new ShareRequest(bo.id(), Language.DA, 14, 365, null)));
        var domain = domain();
        exclusions.add(rikke, Exclude.domain(domain, WHY, null));
        var mail = EmailAddress.of("clara@" + domain).orElseThrow();
        var clara = office.candidate(rikke, "Clara Friis");
        assertRefused(
                Refusal.DO_NOT_CONTACT,
                () -> sharing.make(rikke, new ShareRequest(clara.id(), Language.DA, 14, 365, mail)));
        assertThat(sharing.links(rikke, clara.id())).isEmpty();
    }

    @Test
    void fromAPageNobodyExcludedIsPutIntoAPool() {
        var page = PageFixture.somebody("Bo");
        exclude(known(page), null);
        var pool = pools.create(rikke, "Mine");
        assertRefused(
                Refusal.DO_NOT_CONTACT,
                () -> profiles.addToPool(rikke, new PoolRequest(pool, page.asked(), page.html(), null, Set.of())));
    }

    @Test
    void afterItsLastDayItHoldsNoMore() {
        var bo = office.candidate(rikke, "Bo Lund");
        var today = LocalDate.now(ZoneOffset.UTC);
        exclude(bo, today);
        assertThat(exclusions.of(rikke, bo.id())).isPresent();
        jdbc.sql("UPDATE exclusion SET until = CURRENT_DATE - 2 WHERE candidate_id = :candidate")
                .param("candidate", bo.id().value())
                .update();
        assertThat(exclusions.of(rikke, bo.id())).isEmpty();
        assertThat(exclusions.among(rikke, List.of(bo.id()))).isEmpty();
        assertRefused(Refusal.MALFORMED, () -> exclude(bo, today.minusDays(1)));
    }

    @Test
    void theCandidatesOfADomainAreKnownOnListsToo() {
        var bo = office.candidate(rikke, "Bo Lund");
        var other = office.candidate(rikke, "Bo Other");
        exclude(bo, null);
        assertThat(exclusions.among(rikke, List.of(bo.id(), other.id()))).containsExactly(bo.id());
    }

    @Test
    void whatIsLiftedIsKeptWithWhoAndWhen() {
        var bo = office.candidate(rikke, "Bo Lund");
        var id = exclude(bo, null);
        exclusions.lift(rikke, id);
        assertThat(exclusions.of(rikke, bo.id())).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> exclusions.lift(rikke, id));
        assertThat(jdbc.sql("SELECT lifted_by FROM exclusion WHERE id = :id")
                        .param("id", id.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(rikke.id().value());
    }

    @Test
    void whoMayNotOpenCandidatesLearnsNothingAndWhoOnlyReadsChangesNothing() {
        var bo = office.candidate(rikke, "Bo Lund");
        var id = exclude(bo, null);
        var ivan = office.interviewer("Ivan Krogh");
        assertThat(exclusions.list(ivan, 0, 10)).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> exclusions.of(ivan, bo.id()));
        assertRefused(Refusal.NOT_ALLOWED, () -> exclusions.lift(ivan, id));
        var vera = office.readOnly("Vera Lind");
        assertThat(exclusions.of(vera, bo.id())).isPresent();
        assertRefused(Refusal.NOT_ALLOWED, () -> exclusions.lift(vera, id));
        assertRefused(Refusal.NOT_ALLOWED, () -> exclusions.add(vera, Exclude.person(bo.id(), WHY, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nodot", "%.test", "a b.test", "x'--.test", "."})
    void whatIsNoDomainIsRefused(String domain) {
        assertRefused(Refusal.MALFORMED, () -> Exclude.domain(domain, WHY, null));
    }

    @Test
    void withoutAReasonNobodyIsExcluded() {
        assertRefused(Refusal.REASON_NEEDED, () -> Exclude.company("Fjordværk", "  ", null));
        assertRefused(Refusal.TOO_LARGE, () -> Exclude.company("Fjordværk", "x".repeat(501), null));
        assertRefused(Refusal.MISSING_FIELD, () -> Exclude.company("★", WHY, null));
    }

    private ExclusionId exclude(Candidate candidate, @Nullable LocalDate until) {
        return exclusions.add(rikke, Exclude.person(candidate.id(), WHY, until));
    }

    private Candidate known(PageFixture page) {
        var candidate = office.candidate(rikke, page.name());
        profiles.link(rikke, candidate.id(), page.asked());
        return candidate;
    }

    private ExportAnswer export(PageFixture page) {
        return profiles.export(rikke, page.to(job.id()));
    }

    private static PageFixture mailing(String address) {
        return PageFixture.somebody("Clara").mailing(address);
    }

    private static String domain() {
        return "fjord" + PageFixture.freshNumber() + ".test";
    }

    private int applications(Candidate candidate) {
        return jdbc.sql("SELECT count(*) FROM application WHERE candidate_id = :candidate")
                .param("candidate", candidate.id().value())
                .query(Integer.class)
                .single();
    }
}
