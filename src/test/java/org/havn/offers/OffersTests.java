package org.havn.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.history.History;
import org.havn.history.Subject;
import org.havn.jobs.Closing;
import org.havn.jobs.Job;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationStatus;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.pipeline.Outcome;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-12")
class OffersTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final OfficeFixture office;
    private final Applications applications;
    private final Endings endings;
    private final Offers offers;
    private final Jobs jobs;
    private final History history;
    private final JdbcClient jdbc;
    private Member rikke;
    private Job job;
    private ApplicationId astrid;
    private ApplicationId bo;

    OffersTests(
            OfficeFixture office,
            Applications applications,
            Endings endings,
            Offers offers,
            Jobs jobs,
            History history,
            JdbcClient jdbc) {
        this.office = office;
        this.applications = applications;
        this.endings = endings;
        this.offers = offers;
        this.jobs = jobs;
        this.history = history;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoApplicantsForOneOpening() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        astrid = office.applicant(rikke, job, office.candidate(rikke, "Astrid Holm"), StageKind.OFFER);
        bo = office.applicant(rikke, job, office.candidate(rikke, "Bo Lund"), StageKind.INTERVIEW);
    }

    @Test
    void anOfferIsPreparedAtTheOfferStageAndTakesAnOpening() {
        assertRefused(Refusal.OFFER_NOT_REACHED, () -> offers.prepare(rikke, bo, 1, MONDAY, null));
        assertThat(offers.available(rikke, job.id())).isOne();
        offers.prepare(rikke, astrid, 1, MONDAY, "As agreed on the phone.");
        assertThat(offers.available(rikke, job.id())).isZero();
        assertThat(applications.get(rikke, astrid).status()).isEqualTo(ApplicationStatus.OFFERED);
        assertThat(applications.history(rikke, astrid).getFirst().change()).isEqualTo(Change.OFFER_PREPARED);
        applications.move(rikke, bo, 1, office.stage(job, StageKind.OFFER).id());
        assertRefused(Refusal.NO_OPENING, () -> offers.prepare(rikke, bo, 2, MONDAY, null));
        assertThat(applications.get(rikke, bo).status()).isEqualTo(ApplicationStatus.ACTIVE);
    }

    @Test
    void whoHasAnOfferIsNeitherMovedNorRejectedNorDeleted() {
        var back = office.stage(job, StageKind.INTERVIEW).id();
        offers.prepare(rikke, astrid, 1, MONDAY, null);
        assertRefused(Refusal.OFFER_OPEN, () -> applications.move(rikke, astrid, 2, back));
        assertRefused(Refusal.OFFER_OPEN, () -> endings.reject(rikke, astrid, 2, 1, null));
        assertRefused(Refusal.OFFER_OPEN, () -> applications.delete(rikke, astrid, 2));
        offers.takeBack(rikke, astrid, 0, FRIDAY);
        assertThat(offers.available(rikke, job.id())).isOne();
        applications.move(rikke, astrid, 3, back);
    }

    @Test
    void aDeclinedOfferFreesTheOpeningForTheNext() {
        offers.prepare(rikke, astrid, 1, MONDAY, null);
        assertRefused(Refusal.MALFORMED, () -> offers.decline(rikke, astrid, 0, MONDAY.minusDays(1), null));
        offers.decline(rikke, astrid, 0, FRIDAY, "Another offer.");
        assertRefused(Refusal.CHANGED_MEANWHILE, () -> offers.accept(rikke, astrid, 1, FRIDAY, null));
        assertThat(offers.of(rikke, astrid).orElseThrow().state()).isEqualTo(OfferState.DECLINED);
        assertThat(applications.get(rikke, astrid).status()).isEqualTo(ApplicationStatus.ACTIVE);
        offers.prepare(rikke, astrid, 3, FRIDAY, null);
        assertThat(offers.of(rikke, astrid).orElseThrow().state()).isEqualTo(OfferState.PREPARED);
    }

    @Test
    void aHiringManagerKeepsOffersOnlyIfTheActivityLetsThem() {
        var hanne = office.hiringManager("Hanne Bech");
        var ivan = office.interviewer("Ivan Skov");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        letHiringManagers(false);
        for (var refused : new Member[] {hanne, ivan})
            assertRefused(Refusal.NOT_ALLOWED, () -> offers.prepare(refused, astrid, 1, MONDAY, null));
        assertThat(offers.of(rikke, astrid)).isEmpty();
        letHiringManagers(true);
        offers.prepare(hanne, astrid, 1, MONDAY, null);
    }

    @Test
    void twoOffersForOneOpeningAtOnceAreOne() throws Exception {
        applications.move(rikke, bo, 1, office.stage(job, StageKind.OFFER).id());
        var answers = atOnce(
                () -> offers.prepare(rikke, astrid, 1, MONDAY, null).state(),
                () -> offers.prepare(rikke, bo, 2, MONDAY, null).state());
        assertThat(answers).containsExactlyInAnyOrder(OfferState.PREPARED, Refusal.NO_OPENING);
        assertThat(offers.available(rikke, job.id())).isZero();
    }

    @Test
    @Tag("B14")
    void withoutAnAcceptedOfferAJobIsNotFilledButCancelled() {
        offers.prepare(rikke, astrid, 1, MONDAY, null);
        assertThat(offers.accepted(rikke, job.id())).isEmpty();
        assertRefused(Refusal.CHOSEN_NEEDED, () -> jobs.close(rikke, job.id(), filledBy(astrid)));
        assertThat(jobs.get(rikke, job.id()).active()).isTrue();
        assertThat(applications.get(rikke, astrid).closed()).isFalse();
        jobs.close(rikke, job.id());
        assertThat(applications.get(rikke, astrid).outcome()).isEqualTo(Outcome.JOB_CLOSED);
        assertThat(applications.get(rikke, bo).outcome()).isEqualTo(Outcome.JOB_CLOSED);
        assertThat(history.of(Subject.JOB, job.id().value(), 0, 1).getFirst().change())
                .isEqualTo(Change.CLOSED);
    }

    @Test
    @Tag("B15")
    void aFilledJobNamesWhoFillsIt() {
        offers.prepare(rikke, astrid, 1, MONDAY, null);
        offers.accept(rikke, astrid, 0, FRIDAY, "Starts in January.");
        assertRefused(Refusal.CHOSEN_NEEDED, () -> new Closing(Closing.Reason.FILLED, Set.of(), null));
        assertRefused(Refusal.CHOSEN_NEEDED, () -> jobs.close(rikke, job.id(), filledBy(bo)));
        assertThat(jobs.get(rikke, job.id()).active()).isTrue();
        jobs.close(rikke, job.id(), filledBy(astrid));
        assertThat(jobs.get(rikke, job.id()).status()).isEqualTo(JobStatus.CLOSED);
        assertThat(applications.get(rikke, astrid).outcome()).isEqualTo(Outcome.HIRED);
        assertThat(applications.get(rikke, bo).outcome()).isEqualTo(Outcome.JOB_CLOSED);
    }

    @Test
    @Tag("A11")
    void aHiringManagerNeitherClosesNorReopens() {
        var hanne = office.hiringManager("Hanne Bech");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.close(hanne, job.id()));
        assertThat(jobs.get(rikke, job.id()).active()).isTrue();
        jobs.close(rikke, job.id());
        assertRefused(Refusal.NOT_ALLOWED, () -> jobs.reopen(hanne, job.id()));
        assertThat(jobs.get(rikke, job.id()).active()).isFalse();
    }

    @Test
    void aReopenedJobHasItsPeopleBackButWhoWasHired() {
        offers.prepare(rikke, astrid, 1, MONDAY, null);
        offers.accept(rikke, astrid, 0, FRIDAY, null);
        var rejected = office.applicant(rikke, job, office.candidate(rikke, "Clara Friis"), StageKind.INTERVIEW);
        endings.reject(rikke, rejected, 1, 1, null);
        jobs.close(rikke, job.id(), filledBy(astrid));
        jobs.reopen(rikke, job.id());
        assertThat(jobs.get(rikke, job.id()).active()).isTrue();
        assertThat(applications.get(rikke, astrid).outcome()).isEqualTo(Outcome.HIRED);
        assertThat(applications.get(rikke, bo).status()).isEqualTo(ApplicationStatus.ACTIVE);
        assertThat(applications.get(rikke, bo).stageId())
                .isEqualTo(office.stage(job, StageKind.INTERVIEW).id());
        assertThat(applications.get(rikke, rejected).outcome()).isEqualTo(Outcome.NOT_SELECTED);
        assertRefused(Refusal.JOB_ALREADY_ACTIVE, () -> jobs.reopen(rikke, job.id()));
    }

    @Test
    void anOfferThatWasOutIsOutAgainWithItsJob() {
        offers.prepare(rikke, astrid, 1, MONDAY, null);
        jobs.close(rikke, job.id());
        assertRefused(Refusal.JOB_NOT_OPEN, () -> offers.accept(rikke, astrid, 0, FRIDAY, null));
        jobs.reopen(rikke, job.id());
        assertThat(applications.get(rikke, astrid).status()).isEqualTo(ApplicationStatus.OFFERED);
        offers.accept(rikke, astrid, 0, FRIDAY, null);
    }

    @Test
    void whoAcceptsWhileTheJobClosesIsRefusedOrEndsWithIt() throws Exception {
        offers.prepare(rikke, astrid, 1, MONDAY, null);
        var answers = atOnce(
                () -> offers.accept(rikke, astrid, 0, FRIDAY, null).state(),
                () -> jobs.close(rikke, job.id()).status());
        assertThat(answers).contains(JobStatus.CLOSED).containsAnyOf(OfferState.ACCEPTED, Refusal.JOB_NOT_OPEN);
        assertThat(applications.get(rikke, astrid).outcome()).isEqualTo(Outcome.JOB_CLOSED);
    }

    private void letHiringManagers(boolean lets) {
        jdbc.sql("""
                UPDATE activity
                   SET hiring_manager = :lets
                 WHERE kind = 'OFFER'
                   AND stage_id IN (SELECT id FROM stage WHERE job_id = :job)
                """).param("lets", lets).param("job", job.id().value()).update();
    }

    private static Closing filledBy(ApplicationId application) {
        return new Closing(Closing.Reason.FILLED, Set.of(application.value()), null);
    }
}
