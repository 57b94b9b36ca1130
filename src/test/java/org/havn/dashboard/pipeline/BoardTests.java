package org.havn.dashboard.pipeline;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.hiring.JobRole;
import org.havn.jobs.Closing;
import org.havn.jobs.Job;
import org.havn.jobs.Jobs;
import org.havn.offers.Offers;
import org.havn.pipeline.ApplicationId;
import org.havn.pipeline.Applications;
import org.havn.pipeline.Outcome;
import org.havn.process.StageKind;
import org.havn.rejections.RejectionReason;
import org.havn.rejections.RejectionReasons;
import org.havn.team.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
@Tag("UC-12")
class BoardTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Jobs jobs;
    private final Applications applications;
    private final Offers offers;
    private final RejectionReasons reasons;
    private Member rikke;
    private Job job;
    private ApplicationId astrid;

    BoardTests(OfficeFixture office, Jobs jobs, Applications applications, Offers offers, RejectionReasons reasons) {
        this.office = office;
        this.jobs = jobs;
        this.applications = applications;
        this.offers = offers;
        this.reasons = reasons;
    }

    @BeforeEach
    void anApplicantAndAProspect() {
        rikke = office.recruiter("Rikke Dam");
        job = office.activeJob(rikke);
        astrid = office.applicant(rikke, job, office.candidate(rikke, "Astrid Holm"), StageKind.INTERVIEW);
        office.prospect(rikke, job, office.candidate(rikke, "Bo Lund"));
    }

    @Test
    void aCardIsMovedFromItsMenuAndTheMoveIsSaid() {
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/board");
        assertThat(_find(PersonCard.class)).hasSize(2);
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        one -> "More for Astrid Holm".equals(one.getAriaLabel().orElse("")))));
        _click(_get(Button.class, button -> button.withText("Move to Offer")));
        assertThat(applications.get(rikke, astrid).stageId())
                .isEqualTo(office.stage(job, StageKind.OFFER).id());
    }

    @Test
    @Tag("C2")
    void aBoardHasNoProspectsWherePeopleMayNotSeeThem() {
        var ivan = office.interviewer("Ivan Skov");
        office.onTeam(rikke, job, ivan, JobRole.INTERVIEWER);
        screens.signIn(ivan);
        screens.open("jobs/" + job.number() + "/board");
        assertThat(_find(PersonCard.class))
                .singleElement()
                .satisfies(card -> assertThat(card.person().id()).isEqualTo(astrid));
        assertThat(screens.text()).doesNotContain("Bo Lund");
    }

    @Test
    void everybodyTickedIsRejectedTogether() {
        screens.signIn(rikke);
        screens.open("jobs/" + job.number() + "/table");
        _find(
                        Checkbox.class,
                        box -> box.withPredicate(
                                one -> one.getAriaLabel().orElse("").startsWith("Choose ")))
                .forEach(box -> _setValue(box, true));
        _click(_get(Button.class, button -> button.withText("Not selected …")));
        var dialog = _get(RejectDialog.class);
        @SuppressWarnings("unchecked")
        Select<RejectionReason> reason = _get(dialog, Select.class);
        _setValue(reason, reasons.offered().getFirst());
        _click(_get(dialog, Button.class, button -> button.withText("Close as not selected")));
        assertThat(applications.get(rikke, astrid).outcome()).isEqualTo(Outcome.NOT_SELECTED);
    }

    @Test
    @Tag("B14")
    @Tag("B15")
    void theDialogOffersFilledOnlyWithAnAcceptedOffer() {
        screens.signIn(rikke);
        screens.open("jobs/" + job.number());
        assertThat(reasonsOffered()).containsExactly(Closing.Reason.CANCELLED);
        applications.move(rikke, astrid, 1, office.stage(job, StageKind.OFFER).id());
        offers.prepare(rikke, astrid, 2, LocalDate.of(2026, 11, 23), null);
        offers.accept(rikke, astrid, 0, LocalDate.of(2026, 11, 24), null);
        screens.open("jobs/" + job.number() + "/board");
        assertThat(reasonsOffered()).containsExactly(Closing.Reason.FILLED, Closing.Reason.CANCELLED);
        _click(_get(_get(CloseJobDialog.class), Button.class, button -> button.withText("Close job")));
        assertThat(applications.get(rikke, astrid).outcome()).isEqualTo(Outcome.HIRED);
        assertThat(jobs.get(rikke, job.id()).active()).isFalse();
        _assertNone(CloseJobDialog.class);
    }

    @SuppressWarnings("unchecked")
    private List<Closing.Reason> reasonsOffered() {
        _find(CloseJobDialog.class).forEach(CloseJobDialog::close);
        screens.settle();
        _click(_get(Button.class, button -> button.withText("Close job")));
        RadioButtonGroup<Closing.Reason> reason = _get(_get(CloseJobDialog.class), RadioButtonGroup.class);
        return reason.getListDataView().getItems().toList();
    }
}
