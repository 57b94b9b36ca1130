package org.havn.dashboard.jobs;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.jobs.JobFilter;
import org.havn.jobs.JobStatus;
import org.havn.jobs.Jobs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class NewJobViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Jobs jobs;

    NewJobViewTests(OfficeFixture office, Jobs jobs) {
        this.office = office;
        this.jobs = jobs;
    }

    @Test
    void makesADraftAndOpensIt() {
        var rikke = office.recruiter("Rikke Dam");
        screens.signIn(rikke);
        screens.open("jobs/new");
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Harbour pilot");
        _setValue(_get(TextField.class, field -> field.withLabel("Location")), "Esbjerg");
        _setValue(_get(TextArea.class, field -> field.withLabel("Description")), "Brings ships in.");
        _click(_get(Button.class, button -> button.withText("Create draft")));
        var made = jobs.list(rikke, JobFilter.NONE, 0, 10);
        assertThat(made).singleElement().satisfies(job -> {
            assertThat(job.title()).isEqualTo("Harbour pilot");
            assertThat(job.status()).isEqualTo(JobStatus.DRAFT);
            assertThat(screens.path()).isEqualTo("jobs/" + job.number() + "/details");
        });
        assertThat(_get(H1.class).getText()).isEqualTo("Harbour pilot");
    }

    @Test
    void marksWhatIsMissingAndMakesNothing() {
        var rikke = office.recruiter("Rikke Dam");
        screens.signIn(rikke);
        screens.open("jobs/new");
        _click(_get(Button.class, button -> button.withText("Create draft")));
        assertThat(_get(TextField.class, field -> field.withLabel("Title")).isInvalid())
                .isTrue();
        assertThat(jobs.count(rikke, JobFilter.NONE)).isZero();
    }

    @Test
    void isNotThereForAnInterviewer() {
        screens.signIn(office.interviewer("Ivan Skov"));
        screens.open("jobs/new");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing to see here");
    }
}
