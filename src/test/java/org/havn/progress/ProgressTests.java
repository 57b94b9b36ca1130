package org.havn.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.havn.RefusedAssert.assertRefused;

import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.history.Change;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.process.Audience;
import org.havn.process.StageKind;
import org.havn.shared.Refusal;
import org.havn.shared.Refused;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@HavnTest
@Tag("UC-12")
class ProgressTests {
    private final OfficeFixture office;
    private final Applications applications;
    private final Progress progress;
    private final JdbcClient jdbc;
    private Member rikke;
    private Job job;
    private Candidate astrid;
    private ApplicationId application;

    ProgressTests(OfficeFixture office, Applications applications, Progress progress, JdbcClient jdbc) {
        this.office = office;
        this.applications = applications;
        this.progress = progress;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anApplicantAtAStageWithARequiredItem() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        require(Audience.ALL);
        astrid = office.candidate(rikke, "Astrid Holm");
        application = office.applicant(rikke, job, astrid, StageKind.SCREENING);
    }

    @Test
    @Tag("C5")
    void whatIsRequiredAndNotDoneHoldsTheApplicationAndIsNamed() {
        var offer = office.stage(job, StageKind.OFFER).id();
        assertThatThrownBy(() -> applications.move(rikke, application, 1, offer))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Refusal.ACTIVITIES_OPEN);
                    assertThat(refused.names()).isEqualTo(List.of("Phone screen"));
                });
        assertThat(applications.get(rikke, application).version()).isOne();
        var item = progress.here(rikke, application).getFirst();
        assertThat(item.blocks()).isTrue();
        progress.check(rikke, application, item.activity().id(), true);
        assertThat(progress.here(rikke, application).getFirst().doneBy()).isEqualTo("Rikke Dam");
        applications.move(rikke, application, 1, offer);
        assertThat(applications.get(rikke, application).stageId()).isEqualTo(offer);
    }

    @Test
    @Tag("C5")
    void goingBackAsksForNothing() {
        applications.move(
                rikke, application, 1, office.stage(job, StageKind.APPLICATION).id());
        assertThat(applications.get(rikke, application).version()).isEqualTo(2);
    }

    @Test
    @Tag("C6")
    void anItemForExternalCandidatesIsSkippedByInternalOnes() {
        require(Audience.EXTERNAL);
        assertThat(progress.here(rikke, application)).hasSize(1);
        jdbc.sql("UPDATE candidate SET internal = true WHERE id = :id")
                .param("id", astrid.id().value())
                .update();
        assertThat(progress.here(rikke, application)).isEmpty();
        applications.move(
                rikke, application, 1, office.stage(job, StageKind.OFFER).id());
        assertThat(applications.get(rikke, application).version()).isEqualTo(2);
    }

    @Test
    @Tag("K11")
    void ticksAreHistoryAndAnInterviewerTicksNothing() {
        var ivan = office.interviewer("Ivan Skov");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        var item = progress.here(ivan, application).getFirst().activity().id();
        assertRefused(Refusal.NOT_ALLOWED, () -> progress.check(ivan, application, item, true));
        assertThat(progress.here(rikke, application).getFirst().done()).isFalse();
        progress.check(rikke, application, item, true);
        progress.check(rikke, application, item, true);
        progress.check(rikke, application, item, false);
        assertThat(applications.history(rikke, application))
                .extracting(org.havn.history.HistoryEntry::change)
                .containsExactly(Change.UNCHECKED, Change.CHECKED, Change.MOVED, Change.ADDED);
    }

    private void require(Audience audience) {
        jdbc.sql("""
                UPDATE activity
                   SET required = true, audience = :audience
                 WHERE kind = 'CHECKLIST'
                   AND stage_id = :stage
                """)
                .param("audience", audience.name())
                .param("stage", office.stage(job, StageKind.SCREENING).id().value())
                .update();
    }
}
