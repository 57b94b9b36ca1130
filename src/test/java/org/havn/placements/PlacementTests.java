package org.havn.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.candidates.Candidates;
import org.havn.exclusions.Exclude;
import org.havn.exclusions.Exclusions;
import org.havn.hiring.JobRole;
import org.havn.jobs.JobListing;
import org.havn.pipeline.ApplicationListing;
import org.havn.pipeline.Applications;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
class PlacementTests {
    private final OfficeFixture office;
    private final Placements placements;
    private final Applications applications;
    private final Candidates candidates;
    private final Exclusions exclusions;
    private Member rikke;
    private Candidate astrid;
    private Candidate bo;

    PlacementTests(
            OfficeFixture office,
            Placements placements,
            Applications applications,
            Candidates candidates,
            Exclusions exclusions) {
        this.exclusions = exclusions;
        this.office = office;
        this.placements = placements;
        this.applications = applications;
        this.candidates = candidates;
    }

    @BeforeEach
    void twoPeople() {
        rikke = office.recruiter("Rikke Dam");
        astrid = office.candidate(rikke, "Astrid Holm");
        bo = office.candidate(rikke, "Bo Berg");
    }

    @Test
    @Tag("C4")
    void becomeProspectsWhereTheJobHasThemOn() {
        var job = office.activeJob(rikke);
        var placed = placements.place(rikke, job.id(), List.of(astrid.id(), bo.id(), astrid.id()));
        assertThat(placed.added()).hasSize(2);
        assertThat(applications.prospects(rikke, job.id(), 0, 10)).hasSize(2);
        assertThat(placed.undoable()).isTrue();
        placements.undo(rikke, placed);
        assertThat(applications.prospects(rikke, job.id(), 0, 10)).isEmpty();
        assertThat(candidates.get(rikke, astrid.id()).source()).isEqualTo(astrid.source());
    }

    @Test
    @Tag("C4")
    void becomeApplicantsWhereTheJobHasNoProspects() {
        var job = office.activeJobWithoutProspects(rikke);
        var placed = placements.place(rikke, job.id(), List.of(astrid.id()));
        assertThat(applications.applicants(rikke, job.id(), 0, 10))
                .extracting(ApplicationListing::id)
                .containsExactlyElementsOf(placed.added());
        assertThat(placed.undoable()).isFalse();
    }

    @Test
    void whoIsNotToBeContactedIsPutOnNoJobAndNobodyWithThem() {
        var job = office.activeJob(rikke);
        exclusions.add(rikke, Exclude.person(bo.id(), "Asked us not to", null));
        assertThatThrownBy(() -> placements.place(rikke, job.id(), List.of(bo.id())))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Refusal.DO_NOT_CONTACT);
                    assertThat(refused.names()).containsExactly("Asked us not to");
                });
        assertThatThrownBy(() -> placements.place(rikke, job.id(), List.of(astrid.id(), bo.id())))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.names()).containsExactly("Bo Berg: Asked us not to"));
        assertThat(applications.prospects(rikke, job.id(), 0, 10)).isEmpty();
        assertRefused(
                Refusal.DO_NOT_CONTACT,
                () -> placements.place(
                        rikke, office.activeJobWithoutProspects(rikke).id(), List.of(bo.id())));
    }

    @Test
    void whoIsOnTheJobStaysWhereTheyAre() {
        var job = office.activeJob(rikke);
        office.prospect(rikke, job, astrid);
        var placed = placements.place(rikke, job.id(), List.of(astrid.id(), bo.id()));
        assertThat(placed.added()).hasSize(1);
        assertThat(placed.before()).isEqualTo(1);
        placements.undo(rikke, placed);
        assertThat(applications.prospects(rikke, job.id(), 0, 10)).hasSize(1);
    }

    @Test
    @Tag("C14")
    void areOfferedOnlyActiveJobsOnWhoseTeamOneIsRecruiterOrHiringManager() {
        var active = office.activeJob(rikke);
        office.draft(rikke);
        var without = office.activeJobWithoutProspects(rikke);
        var lars = office.recruiter("Lars Bro");
        office.activeJob(lars);
        var interviewed = office.activeJob(lars);
        office.onTeam(lars, interviewed, rikke, JobRole.INTERVIEWER);
        assertThat(placements.jobs(rikke, "", 10))
                .extracting(JobListing::id)
                .containsExactlyInAnyOrder(active.id(), without.id());
        assertThat(placements.jobs(office.administrator("Ada Gren"), "", 10)).isEmpty();
        assertThat(placements.jobs(rikke, active.number().toString(), 10)).hasSize(1);
    }

    @Test
    void nobodyIsPlacedWhenOneMayNotBe() {
        var job = office.activeJob(rikke);
        var lars = office.recruiter("Lars Bro");
        assertRefused(Refusal.NOT_FOUND, () -> placements.place(lars, job.id(), List.of(astrid.id())));
        candidates.delete(rikke, bo.id());
        assertRefused(Refusal.NOT_FOUND, () -> placements.place(rikke, job.id(), List.of(astrid.id(), bo.id())));
        assertThat(applications.prospects(rikke, job.id(), 0, 10)).isEmpty();
    }
}
