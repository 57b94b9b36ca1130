package org.havn.dashboard.jobs;

import static org.havn.dashboard.Words.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.havn.jobs.JobDetails;
import org.havn.jobs.Jobs;

/** What a job says of itself, to be filled in. */
class JobForm extends Div {
    private final TextField title = new TextField(say("job.title"));
    private final TextField location = new TextField(say("job.location"));
    private final IntegerField openings = new IntegerField(say("job.openings"));
    private final TextArea description = new TextArea(say("job.description"));
    private final Checkbox prospects = new Checkbox(say("job.prospects-on"));
    private final TermsForm terms;
    private final Paragraph problem = new Paragraph();

    JobForm(Jobs jobs) {
        terms = new TermsForm(jobs);
        addClassName("form");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        location.setRequiredIndicatorVisible(true);
        location.setMaxLength(200);
        openings.setMin(1);
        openings.setMax(999);
        openings.setStepButtonsVisible(true);
        openings.setValue(1);
        description.setRequiredIndicatorVisible(true);
        description.setMaxLength(20_000);
        prospects.setValue(true);
        prospects.setHelperText(say("job.prospects-on.help"));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var pair = new Div(location, openings);
        pair.addClassName("pair");
        add(TermsForm.group("job.group.job", title, pair, description, prospects), terms, problem);
    }

    /** The form filled with what the job says now; prospects are decided before activation. */
    JobForm filled(JobDetails details, boolean active) {
        title.setValue(details.title());
        location.setValue(details.location());
        openings.setValue(details.openings());
        description.setValue(details.description());
        prospects.setValue(details.prospectsEnabled());
        prospects.setEnabled(!active);
        terms.fill(details.terms());
        return this;
    }

    /** Whether the chosen template takes prospects; without them there are none to switch on. */
    void prospects(boolean possible) {
        prospects.setValue(possible);
        prospects.setEnabled(possible);
    }

    /** The details, or nothing while a required field is empty; the fields then say which. */
    Optional<JobDetails> read() {
        problem.setVisible(false);
        var offered = terms.read();
        var complete = filled(title) & filled(location) & filled(description) & openingsGiven();
        if (!complete || offered.isEmpty()) {
            problem(say("job.incomplete"));
            return Optional.empty();
        }
        return Optional.of(new JobDetails(
                title.getValue(),
                description.getValue(),
                location.getValue(),
                openings.getValue(),
                prospects.getValue(),
                offered.get()));
    }

    void problem(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }

    void focus() {
        title.focus();
    }

    private boolean openingsGiven() {
        var given = openings.getValue() != null && openings.getValue() >= 1 && openings.getValue() <= 999;
        openings.setErrorMessage(say("job.openings.range"));
        openings.setInvalid(!given);
        return given;
    }

    private static boolean filled(TextField field) {
        var given = !field.getValue().isBlank();
        field.setErrorMessage(say("form.required"));
        field.setInvalid(!given);
        return given;
    }

    private static boolean filled(TextArea field) {
        var given = !field.getValue().isBlank();
        field.setErrorMessage(say("form.required"));
        field.setInvalid(!given);
        return given;
    }
}
