package org.havn.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.AtOnceFixture.atOnce;
import static org.havn.RefusedAssert.assertRefused;

import java.util.Collections;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Source;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-12")
class SelectionsTests {
    private final OfficeFixture office;
    private final Applications applications;
    private final Boards boards;
    private final Selections selections;
    private Member rikke;
    private Job job;
    private Chosen astrid;
    private Chosen bo;

    SelectionsTests(OfficeFixture office, Applications applications, Boards boards, Selections selections) {
        this.office = office;
        this.applications = applications;
        this.boards = boards;
        this.selections = selections;
    }

    @BeforeEach
    void twoApplicants() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        astrid = applicant("Astrid Holm");
        bo = applicant("Bo Lund");
    }

    @Test
    void manyAreMovedAndTheOneThatChangedMeanwhileIsNamed() {
        var stale = new Chosen(bo.application(), 0, bo.name());
        var answer = selections.move(rikke, List.of(astrid, stale), stage(StageKind.INTERVIEW));
        assertThat(answer.done()).extracting(BulkAnswer.Done::application).containsExactly(astrid.application());
        assertThat(answer.not()).singleElement().satisfies(not -> {
            assertThat(not.name()).isEqualTo("Bo Lund");
            assertThat(not.why().reason()).isEqualTo(Refusal.CHANGED_MEANWHILE);
        });
        selections.back(rikke, answer);
        assertThat(applications.get(rikke, astrid.application()).stageId()).isEqualTo(stage(StageKind.SCREENING));
    }

    @Test
    @Tag("A13")
    void manyAreRejectedByARecruiterAndNoneByAHiringManager() {
        var hanne = office.hiringManager("Hanne Bech");
        office.onTeam(rikke, job, hanne, JobRole.HIRING_MANAGER);
        assertThat(selections.reject(hanne, List.of(astrid, bo), 1, null).done())
                .isEmpty();
        assertThat(boards.count(rikke, job.id(), PeopleFilter.OPEN)).isEqualTo(2);
        assertThat(selections.reject(rikke, List.of(astrid, bo), 1, null).done())
                .hasSize(2);
        assertThat(boards.count(rikke, job.id(), PeopleFilter.OPEN)).isZero();
    }

    @Test
    void moreThanTwoHundredAreRefused() {
        assertRefused(
                Refusal.TOO_MANY,
                () -> selections.move(rikke, Collections.nCopies(201, astrid), stage(StageKind.OFFER)));
        assertThat(applications.get(rikke, astrid.application()).version()).isOne();
    }

    @Test
    void oneOfManyAndTheSameAloneAtOnceIsMovedOnce() throws Exception {
        var answers = atOnce(
                () -> selections
                        .move(rikke, List.of(astrid, bo), stage(StageKind.OFFER))
                        .done()
                        .size(),
                () -> {
                    applications.move(rikke, astrid.application(), 1, stage(StageKind.INTERVIEW));
                    return "alone";
                });
        assertThat(answers).containsAnyOf(1, 2);
        assertThat(answers.contains(2)).isEqualTo(answers.contains(Refusal.CHANGED_MEANWHILE));
        assertThat(applications.get(rikke, astrid.application()).version()).isEqualTo(2);
    }

    @Test
    void theTableIsFilteredAndSortedAndShowsProspectsOnlyToWhomMaySeeThem() {
        office.prospect(rikke, job, office.candidate(rikke, "Clara Friis"));
        var ivan = office.interviewer("Ivan Skov");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var byName = new PeopleSort(PeopleSort.By.NAME, false);
        assertThat(boards.table(rikke, job.id(), PeopleFilter.OPEN, byName, 0, 10))
                .extracting(ApplicationListing::candidateName)
                .containsExactly("Astrid Holm", "Bo Lund", "Clara Friis");
        assertThat(boards.count(ivan, job.id(), PeopleFilter.OPEN)).isEqualTo(2);
        var lund = new PeopleFilter("lund", null, PeopleFilter.Standing.ALL, Source.LINKEDIN);
        assertThat(boards.table(ivan, job.id(), lund, byName, 0, 10))
                .extracting(ApplicationListing::candidateName)
                .containsExactly("Bo Lund");
        assertThat(boards.columns(ivan, job.id()))
                .extracting(column -> column.stage().kind())
                .doesNotContain(StageKind.PROSPECT);
        assertRefused(
                Refusal.NOT_FOUND, () -> boards.count(office.recruiter("Lars Krogh"), job.id(), PeopleFilter.OPEN));
    }

    private Chosen applicant(String name) {
        ApplicationId id = office.applicant(rikke, job, office.candidate(rikke, name), StageKind.SCREENING);
        return new Chosen(id, 1, name);
    }

    private org.havn.jobs.StageId stage(StageKind kind) {
        return office.stage(job, kind).id();
    }
}
