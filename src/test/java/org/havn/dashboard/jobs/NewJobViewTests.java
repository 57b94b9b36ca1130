package org.havn.dashboard.jobs;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.havn.HavnTest;
import org.havn.OfficeFixture;
import org.havn.dashboard.Screens;
import org.havn.jobs.JobFilter;
import org.havn.jobs.JobStatus;
import org.havn.jobs.JobTerms;
import org.havn.jobs.Jobs;
import org.havn.process.TemplateDraft;
import org.havn.process.TemplateListing;
import org.havn.process.Templates;
import org.havn.team.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@HavnTest
class NewJobViewTests {
    @RegisterExtension
    final Screens screens = new Screens();

    private final OfficeFixture office;
    private final Jobs jobs;
    private final Templates templates;

    NewJobViewTests(OfficeFixture office, Jobs jobs, Templates templates) {
        this.office = office;
        this.jobs = jobs;
        this.templates = templates;
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
    @Tag("B3")
    @Tag("UC-11")
    @SuppressWarnings("unchecked")
    void asksForTheTemplateAndOffersTheDefaultFirst() {
        var anna = office.member("Anna Storm", Role.ADMINISTRATOR, Role.RECRUITER);
        var says = templates.byDefault().says();
        var strict =
                templates.create(anna, new TemplateDraft(office.email("Strict").value(), true, false, says.plan()));
        screens.signIn(anna);
        screens.open("jobs/new");
        Select<TemplateListing> template = _get(Select.class, field -> field.withLabel("Process template"));
        assertThat(template.getValue().isDefault()).isTrue();
        template.setValue(templates.list(anna).stream()
                .filter(row -> row.id().equals(strict.id()))
                .findFirst()
                .orElseThrow());
        assertThat(_get(Checkbox.class).getValue()).isFalse();
        _setValue(_get(TextField.class, field -> field.withLabel("Title")), "Harbour master");
        _setValue(_get(TextField.class, field -> field.withLabel("Location")), "Esbjerg");
        _setValue(_get(TextArea.class, field -> field.withLabel("Description")), "Keeps order.");
        _setValue(_get(IntegerField.class, field -> field.withLabel("Yearly salary from")), 500_000);
        _click(_get(Button.class, button -> button.withText("Create draft")));
        assertThat(_get(ComboBox.class, field -> field.withLabel("Currency")).isInvalid())
                .as("a salary needs a currency")
                .isTrue();
        _get(ComboBox.class, field -> field.withLabel("Currency")).setValue("DKK");
        _click(_get(Button.class, button -> button.withText("Create draft")));
        assertThat(jobs.list(anna, new JobFilter("Harbour master", null, true), 0, 10))
                .singleElement()
                .satisfies(row -> {
                    var job = jobs.get(anna, row.id());
                    assertThat(job.approvalNeeded()).isTrue();
                    assertThat(job.prospectsEnabled()).isFalse();
                    assertThat(job.terms().salary()).isEqualTo(new JobTerms.Salary("DKK", 500_000, null));
                });
    }

    @Test
    void isNotThereForAnInterviewer() {
        screens.signIn(office.interviewer("Ivan Skov"));
        screens.open("jobs/new");
        assertThat(_get(H1.class).getText()).isEqualTo("Nothing to see here");
    }
}
