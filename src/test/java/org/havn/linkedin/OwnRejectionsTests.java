package org.havn.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havn.RefusedAssert.assertRefused;

import java.time.Instant;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.candidates.Candidate;
import org.havn.hiring.JobRole;
import org.havn.jobs.Job;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Endings;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReasons;
import org.havn.shared.Refusal;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@HavnTest
@Tag("UC-27")
class OwnRejectionsTests {
    private final OfficeFixture office;
    private final Applications applications;
    private final Endings endings;
    private final RejectionReasons reasons;
    private final OwnRejections rejections;
    private Member rikke;
    private Job job;
    private Candidate bo;
    private ApplicationId application;
    private int reason;

    OwnRejectionsTests(
            OfficeFixture office,
            Applications applications,
            Endings endings,
            RejectionReasons reasons,
            OwnRejections rejections) {
        this.office = office;
        this.applications = applications;
        this.endings = endings;
        this.reasons = reasons;
        this.rejections = rejections;
    }

    @BeforeEach
    void anApplicantWhomRikkeRejects() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        bo = office.candidate(rikke, "Bo Lund");
        application = office.applicant(rikke, job, bo, StageKind.APPLICATION);
        reason = reasons.offered().getFirst().id();
        endings.reject(rikke, application, version(), reason, "Not this time");
    }

    @Test
    @Tag("G9")
    void onlyWhoRejectedSeesItWithReasonAndDate() {
        assertThat(rejections.of(rikke, bo.id())).singleElement().satisfies(own -> {
            assertThat(own.jobTitle()).isEqualTo(job.details().title());
            assertThat(own.reason()).isEqualTo(reason);
            assertThat(own.at()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        });
        var lars = office.recruiter("Lars Bro");
        office.onTeam(rikke, job, lars, JobRole.RECRUITER);
        for (var other : List.of(lars, office.administrator("Anna Admin"), office.readOnly("Vera Lind")))
            assertThat(rejections.of(other, bo.id())).isEmpty();
        assertRefused(Refusal.NOT_FOUND, () -> rejections.of(office.interviewer("Ivan Krogh"), bo.id()));
    }

    @Test
    @Tag("G9")
    void whatWasTakenBackIsToldNoMore() {
        endings.reopen(rikke, application, version());
        assertThat(rejections.of(rikke, bo.id())).isEmpty();
    }

    private int version() {
        return applications.get(rikke, application).version();
    }
}
